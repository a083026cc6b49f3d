import { expect, test } from 'vitest';
import { foldSameWords } from '../../../../components/lists/same-words/fold-same-words.ts';
import { againWords, foldedWords } from '../../../../components/words/known/same-words.ts';
import type { PassageQuote, PassageView } from '../../../../lib/holdings/passage-view.ts';
import { knownQuote } from '../../known/known-quote.ts';

const BRIDGE = 'The old stone bridge at Zenda will open again before the snow of winter falls.';
const SHORT = 'Nobody drowned that night.';

/** Makes a passage of an article, of one quote or several. */
function passage(
  article: string,
  date: string | null,
  texts: readonly string[],
  more: Partial<PassageQuote> = {},
): PassageView {
  const [first, ...others] = texts.map(
    (text, at): PassageQuote => ({
      ...knownQuote(`${article}#${at}`, { text, date }),
      ...{ before: null, ...more },
    }),
  );
  if (!first) throw new Error('a passage has a quote');
  return { id: first.id, date, rank: 0, quotes: [first, ...others] };
}

const CASES: readonly [
  name: string,
  items: readonly PassageView[],
  folded: readonly (readonly string[])[],
][] = [
  [
    'reprints stand under the first in the list, however they are printed',
    [
      passage('a', '2024-03-05', [BRIDGE]),
      passage('x', '2024-03-04', [SHORT]),
      passage('b', '2024-03-04', [`“${BRIDGE.toUpperCase()}”`]),
      passage('c', '2024-03-02', [BRIDGE.replace('.', ',')]),
    ],
    [['a', 'b', 'c'], ['x']],
  ],
  [
    'what is said again on another day is said again',
    [
      passage('a', '2024-03-09', [BRIDGE]),
      passage('b', '2024-03-05', [BRIDGE]),
      passage('c', '2024-03-04', [BRIDGE]),
    ],
    [['a'], ['b', 'c']],
  ],
  [
    'where a day is unknown, many words are one statement',
    [
      passage('a', '2024-03-09', [BRIDGE]),
      passage('b', null, [BRIDGE]),
      passage('c', null, [SHORT]),
      passage('d', null, [SHORT]),
    ],
    [['a', 'b'], ['c'], ['d']],
  ],
  [
    'all quotes of a passage have to be the same',
    [
      passage('a', '2024-03-05', [BRIDGE, SHORT]),
      passage('b', '2024-03-05', [BRIDGE]),
      passage('c', '2024-03-05', [BRIDGE, SHORT]),
    ],
    [['a', 'c'], ['b']],
  ],
  [
    'what one article has twice stands twice',
    [passage('a', '2024-03-05', [SHORT]), passage('a', '2024-03-05', [SHORT])],
    [['a'], ['a']],
  ],
  [
    'another stance, grade or speaker is another statement',
    [
      passage('a', '2024-03-05', [BRIDGE]),
      passage('b', '2024-03-05', [BRIDGE], { stance: 'denied' }),
      passage('c', '2024-03-05', [BRIDGE], { kind: 'indirect' }),
      passage('d', '2024-03-05', [BRIDGE], { speakers: [], namedAs: 'the mayor' }),
    ],
    [['a'], ['b'], ['c'], ['d']],
  ],
  [
    'what the reader wrote on is seen',
    [passage('a', '2024-03-05', [BRIDGE]), passage('b', '2024-03-05', [BRIDGE], { note: 'Ask her.' })],
    [['a'], ['b']],
  ],
  ['nothing', [], []],
];

test.each(CASES)('%s', (_name, items, folded) => {
  const articleOf = ({ quotes }: PassageView) => quotes[0]?.article;
  expect(foldSameWords(items).map((one) => [articleOf(one.passage), ...one.again.map(articleOf)])).toEqual(
    folded,
  );
});

test('what is loaded later moves nothing that was there', () => {
  const items = CASES.flatMap(([, all]) => all);
  for (let size = 0; size < items.length; size += 1) {
    const before = foldSameWords(items.slice(0, size)).map((one) => one.passage.id);
    expect(
      foldSameWords(items)
        .map((one) => one.passage.id)
        .slice(0, before.length),
    ).toEqual(before);
  }
});

test('the words say articles and quotes, and no more than words can tell', () => {
  expect(againWords(1)).toBe('The same words in another article');
  expect(againWords(1_200)).toBe('The same words in 1,200 other articles');
  expect(foldedWords(1, 12)).toBe(
    '1 of these 12 quotes has the same words as another one, in another article.',
  );
  expect(foldedWords(4, 12)).toBe(
    '4 of these 12 quotes have the same words as another one, in another article.',
  );
});
