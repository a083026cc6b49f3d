import { expect, test } from 'vitest';
import { groupReprints } from '../../lib/checks/reprints.ts';

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
  expect(groupReprints(articles.map((quotes) => ({ quotes })))).toEqual(groups);
});
