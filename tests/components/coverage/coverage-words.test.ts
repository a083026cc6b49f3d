import { expect, test } from 'vitest';
import { coverageWords } from '../../../components/coverage/coverage-words.ts';
import type { Coverage } from '../../../lib/holdings/passages/coverage.ts';

const NOTHING = { quotes: 0, quotedIn: 0, undated: 0, earliest: null, latest: null, namedIn: 0 };
const bundled = (articles: number, of: Partial<Coverage> = {}): Coverage => ({
  ...{ ...NOTHING, holding: 'bundled', articles },
  ...of,
});
const own = (articles: number, of: Partial<Coverage> = {}): Coverage => ({
  ...bundled(articles, of),
  holding: 'library',
});
const quoted = (quotes: number, quotedIn: number, latest: string | null, undated = 0) => ({
  ...{ quotes, quotedIn, undated, earliest: latest, latest },
});

test.each<[words: string | null, coverage: readonly Coverage[]]>([
  ['3 quotes in 2 of your 14 articles, latest 20 Feb 2023', [own(14, quoted(3, 2, '2023-02-20'))]],
  ['1 quote in 1 of your 14 articles, latest 20 Feb 2023', [own(14, quoted(1, 1, '2023-02-20'))]],
  [
    '3 quotes in 2 of your 14 articles, latest 20 Feb 2023; 1 undated',
    [own(14, quoted(3, 2, '2023-02-20', 1))],
  ],
  ['5 quotes in all of your 2 articles, latest 20 Feb 2023', [own(2, quoted(5, 2, '2023-02-20'))]],
  ['2 quotes in 2 of your 1,400 articles, undated', [own(1_400, quoted(2, 2, null, 2))]],
  [
    '3 quotes in 2 of the 3 articles that come with On Record, latest 20 Feb 2023',
    [bundled(3, quoted(3, 2, '2023-02-20'))],
  ],
  [
    '3 quotes in 2 of the 3 articles that come with On Record, latest 20 Feb 2023',
    [bundled(3, quoted(3, 2, '2023-02-20')), own(0)],
  ],
  [
    '5 quotes in 3 of 17 articles (3 that come with On Record, 14 of yours), latest 1 Mar 2024',
    [bundled(3, quoted(3, 2, '2023-02-20')), own(14, quoted(2, 1, '2024-03-01'))],
  ],
  [
    '3 quotes in 2 of 4 articles (3 that come with On Record, 1 of yours), latest 20 Feb 2023',
    [bundled(3, quoted(3, 2, '2023-02-20')), own(1)],
  ],
  ['4 quotes in your one article, latest 1 Mar 2024', [own(1, quoted(4, 1, '2024-03-01'))]],
  ['Not quoted in any of your 14 articles; named in 2', [own(14, { namedIn: 2 })]],
  ['Not quoted in any of your 14 articles', [own(14)]],
  ['Not quoted in your one article; named in it', [own(1, { namedIn: 1 })]],
  [
    'Not quoted in any of 17 articles (3 that come with On Record, 14 of yours); named in 3',
    [bundled(3, { namedIn: 1 }), own(14, { namedIn: 2 })],
  ],
  ['Not quoted in the one article that comes with On Record', [bundled(1)]],
  [null, [bundled(0), own(0)]],
  [null, []],
])('%s', (words, coverage) => {
  expect(coverageWords(coverage)).toBe(words);
});
