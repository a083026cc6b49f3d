import { expect, test } from 'vitest';
import type { ActorId, QuoteId } from '../../lib/model.ts';
import { countNamed, filterTicks, NO_FILTER, type TickFilter } from '../../lib/timeline/filter-ticks.ts';
import type { TickView } from '../../lib/views/timeline-view.ts';

const ZENDA = 'zenda' as ActorId;
const REYES = 'tom-reyes' as ActorId;
const tick = (id: string, of: Partial<TickView>): TickView => ({
  ...{ id: id as QuoteId, date: '2023-03-03', kind: 'direct', stance: 'said', reporting: 'said' },
  ...{ text: '', source: null, list: 'said-by', speakers: [], names: [] },
  ...of,
});
const TICKS = [
  tick('a', { text: 'The dam of Zenda holds.', names: [ZENDA] }),
  tick('b', { text: 'the dam was cracked', stance: 'denied', reporting: 'denied that' }),
  tick('c', { text: 'Mr. Reyes will pay Zenda for the café.', names: [REYES, ZENDA] }),
];

test.each<[filter: Partial<TickFilter>, left: string]>([
  [{}, 'abc'],
  [{ named: ZENDA }, 'ac'],
  [{ named: REYES }, 'c'],
  [{ stance: 'denied' }, 'b'],
  [{ words: 'dam' }, 'ab'],
  [{ words: 'DAM  hol' }, 'a'],
  [{ words: 'hol dam' }, ''],
  [{ words: 'holds, dam' }, 'a'],
  [{ words: 'cafe' }, 'c'],
  [{ words: 'denied' }, 'b'],
  [{ words: ' … ' }, 'abc'],
  [{ words: 'dam', named: ZENDA, stance: 'said' }, 'a'],
  [{ words: 'dam', named: REYES }, ''],
])('%j leaves %s', (filter, left) => {
  const found = filterTicks(TICKS, { ...NO_FILTER, ...filter });
  expect(found.map(({ id }) => id).join('')).toBe(left);
});

test('counts who is named, most first', () => {
  expect(countNamed(TICKS)).toEqual([
    [ZENDA, 2],
    [REYES, 1],
  ]);
});
