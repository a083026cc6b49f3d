import { expect, test } from 'vitest';
import { countTicks, tickWords } from '../../../components/timeline/timeline-words.ts';
import type { QuoteId } from '../../../lib/model.ts';
import type { TickView } from '../../../lib/views/timeline-view.ts';

const TICK: TickView = {
  ...{
    id: 'a:0-x' as QuoteId,
    date: '2023-03-03',
    kind: 'direct',
    stance: 'said',
    reporting: 'told reporters:',
  },
  ...{ text: 'The dam holds.', source: 'Strelsau News', list: 'said-by', speakers: [], names: [] },
};

test.each<[words: string, tick: Partial<TickView>]>([
  ['3 Mar 2023, Strelsau News: told reporters: “The dam holds.”. Direct quote. 2 of 1,200.', {}],
  [
    '3 Mar 2023: denied that the dam was cracked. Reported, not verbatim. 2 of 1,200.',
    {
      kind: 'indirect',
      stance: 'denied',
      reporting: 'denied that',
      text: 'the dam was cracked',
      source: null,
    },
  ],
  [
    '3 Mar 2023, Strelsau News: Denied: the dam was cracked. Reported, not verbatim. 2 of 1,200.',
    { kind: 'indirect', stance: 'denied', reporting: null, text: 'the dam was cracked' },
  ],
  [
    'undated, Strelsau News: Tom Reyes told reporters: “The dam holds.”. Direct quote. 2 of 1,200.',
    { date: null, list: 'about', speakers: ['Tom Reyes'] },
  ],
])('%s', (words, tick) => {
  expect(tickWords({ ...TICK, ...tick }, 2, 1_200)).toBe(words);
});

test.each<[words: string, left: number, undated: number, shown: number, total: number]>([
  ['12 quotes', 12, 0, 12, 12],
  ['1 quote', 1, 0, 1, 1],
  ['5 of 12 quotes', 5, 0, 12, 12],
  ['0 of 12 quotes', 0, 0, 12, 12],
  ['12 quotes, 2 undated', 12, 2, 12, 12],
  ['5,000 quotes; these are the latest of 9,000', 5_000, 0, 5_000, 9_000],
])('%s', (words, left, undated, shown, total) => {
  const ticks = Array.from({ length: left }, (_, at) => ({
    ...TICK,
    date: at < undated ? null : '2023-03-03',
  }));
  expect(countTicks(ticks, shown, total)).toBe(words);
});
