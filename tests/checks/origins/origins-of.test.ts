import { expect, test } from 'vitest';
import { type DatedArticle, originsOf } from '../../../lib/checks/origins/origins-of.ts';

const QUOTES = ['The ferry never sank.', 'Nobody mended the bridge.', 'We shall build another.'];

const article = (date: string | null, agency: string | null, quotes = QUOTES): DatedArticle => ({
  ...{ date, agency, quotes, text: '' },
});

const CASES: readonly [
  name: string,
  articles: readonly DatedArticle[],
  origins: [number[], string | null][],
][] = [
  [
    'the earliest credit, however late it stands in the list',
    [article('2024-03-05', 'AFP'), article('2024-03-04', 'Reuters'), article(null, 'UPI')],
    [[[0, 1, 2], 'Reuters']],
  ],
  [
    'the earliest article without a credit is no origin',
    [article('2024-03-04', null), article('2024-03-05', 'AFP')],
    [[[0, 1], 'AFP']],
  ],
  [
    'two agencies on the earliest day',
    [article('2024-03-04', 'AFP'), article('2024-03-04', 'Reuters'), article('2024-03-05', 'AFP')],
    [[[0, 1, 2], null]],
  ],
  ['nobody is credited', [article('2024-03-04', null), article(null, null)], [[[0, 1], null]]],
  [
    'articles of their own',
    [article('2024-03-04', null), article('2024-03-04', 'AFP', ['It rained.'])],
    [
      [[0], null],
      [[1], 'AFP'],
    ],
  ],
  ['none', [], []],
];

test.each(CASES)('%s', (_name, articles, origins) => {
  expect(originsOf(articles).map(({ articles: all, agency }) => [all, agency])).toEqual(origins);
});
