import { expect, test } from 'vitest';
import { askedParts } from '../../../../components/library/find/asked-words.ts';
import { WHOLE } from '../../../../components/library/find/library-address.ts';
import type { LibraryQuery } from '../../../../lib/library/search/library-query.ts';
import type { ActorId } from '../../../../lib/model.ts';

const { articles, actors, quotes } = WHOLE;
const CASES: readonly [name: string, query: LibraryQuery, expected: string[]][] = [
  ['all of it', quotes, []],
  ['blanks are no words', { ...articles, words: '  ' }, []],
  ['words', { ...articles, words: ' ferry ' }, ['“ferry”']],
  ['an exact phrase has its own marks', { ...articles, words: '"the ferry"' }, ['"the ferry"']],
  [
    'a publisher and days',
    { ...articles, source: 'Zenda Herald', from: '2024-03-07', to: '2024-05-01' },
    ['Zenda Herald', 'since 7 Mar 2024', 'until 1 May 2024'],
  ],
  ['a kind of actor', { ...actors, kind: 'state' }, ['State']],
  ['who speaks', { ...quotes, who: 'Brandt' }, ['by “Brandt”']],
  ['who is spoken of', { ...quotes, who: 'Brandt', side: 'about' }, ['about “Brandt”']],
  [
    'a grade, a stance and a way',
    { ...quotes, kind: 'direct', stance: 'denied', way: 'inferred' },
    ['Direct quote', 'Denied', 'Speaker inferred'],
  ],
  ['one whose name is known', { ...quotes, actor: 'otto' as ActorId }, ['by Otto Brandt']],
];

test.each(CASES)('%s', (_name, query, expected) => {
  expect(askedParts(query, 'Otto Brandt').map(({ words }) => words)).toEqual(expected);
});

test('one whose name is not known is told all the same', () => {
  const query = { ...quotes, actor: 'otto' as ActorId, side: 'about' as const };
  expect(askedParts(query, null)).toEqual([{ part: 'actor', words: 'about one person or organisation' }]);
});
