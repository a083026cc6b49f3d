import { expect, test } from 'vitest';
import { groupReprints } from '../../../lib/checks/origins/reprints.ts';

const [A, B, C, D] = [
  'The ferry never sank.',
  'Nobody mended the bridge.',
  'We shall build another.',
  'It will open in May.',
];

const CASES: readonly [name: string, articles: readonly (readonly string[])[], groups: number[][]][] = [
  [
    'a reprint, printed otherwise',
    [
      [A, B, C],
      ['the ferry NEVER sank,', B, 'We’ll see.', C],
    ],
    [[0, 1]],
  ],
  [
    'a shortened one',
    [
      [A, B, C, D],
      [B, C, D],
    ],
    [[0, 1]],
  ],
  [
    'a chain of them',
    [
      [A, B, C],
      [A, B, C, D],
      [B, C, D],
    ],
    [[0, 1, 2]],
  ],
  [
    'two quotes in common',
    [
      [A, B],
      [A, B],
    ],
    [[0], [1]],
  ],
  [
    'quotes cut by reporters of their own',
    [
      [A, B, C],
      ['The ferry', B, 'We shall build another, soon.'],
    ],
    [[0], [1]],
  ],
  [
    'a few of many',
    [
      [A, B, C, D, 'Why?'],
      [A, B, C, 'Where?', 'When?'],
    ],
    [[0], [1]],
  ],
  [
    'one quote again and again',
    [
      [A, A, A, A],
      [A, A, A],
    ],
    [[0], [1]],
  ],
  ['no quotes, and no articles', [[], []], [[0], [1]]],
  ['nothing', [], []],
];

test.each(CASES)('%s', (_name, articles, groups) => {
  expect(groupReprints(articles.map((quotes) => ({ quotes, text: '' })))).toEqual(groups);
});

/** Makes a text of sentences, numbered so that each has words of its own. */
const sentences = (from: number, to: number): string =>
  Array.from(
    { length: to - from },
    (_, k) => `Ferry ${from + k} left the pier of Zenda at the hour ${from + k} with oxen on its deck.`,
  ).join('\n');

const TEXTS: readonly [name: string, texts: readonly [string, string], isOne: boolean][] = [
  ['a reprint with one quote', [`${sentences(0, 10)}\n“It rained,” she said.`, sentences(0, 10)], true],
  ['a shortened one', [sentences(0, 20), sentences(0, 6)], true],
  ['one with a text of its own behind', [sentences(0, 10), sentences(0, 10) + sentences(50, 55)], true],
  ['a paragraph that one house uses again', [sentences(0, 10), sentences(9, 20)], false],
  ['a part of both', [sentences(0, 10), sentences(6, 20)], false],
  ['a short note', [sentences(0, 2), sentences(0, 2)], false],
  [
    'one speech in two reports of it',
    [`“${sentences(0, 10)}”\n${sentences(20, 26)}`, `“${sentences(0, 10)}”\n${sentences(40, 46)}`].map(
      (text) => text.replaceAll('.\nFerry', '. Ferry'),
    ) as [string, string],
    false,
  ],
];

test.each(TEXTS)('%s, by what stands around the quotes', (_name, texts, isOne) => {
  expect(groupReprints(texts.map((text) => ({ quotes: [], text }))).length).toBe(isOne ? 1 : 2);
});

/** Makes a text of another reporter, who shares no run of words with the first. */
const otherSentences = (count: number): string =>
  Array.from(
    { length: count },
    (_, k) => `Nobody in Strelsau had counted the oxen of herd ${k} before noon, said those who came.`,
  ).join('\n');

const QUOTED: readonly [name: string, texts: readonly [string, string], isOne: boolean][] = [
  ['two reports of one statement in writing', [sentences(0, 10), otherSentences(10)], false],
  [
    'a copy that was written anew but for two sentences',
    [sentences(0, 10), `${sentences(8, 10)}\n${otherSentences(10)}`],
    true,
  ],
  ['a copy with a line of its own', [sentences(0, 10), otherSentences(1)], true],
  ['texts that are not kept', ['', sentences(0, 10)], true],
];

test.each(QUOTED)('three whole quotes and %s', (_name, texts, isOne) => {
  expect(groupReprints(texts.map((text) => ({ quotes: [A, B, C], text }))).length).toBe(isOne ? 1 : 2);
});
