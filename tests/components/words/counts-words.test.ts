import { expect, test } from 'vitest';
import { countsWords } from '../../../components/words/counts-words.ts';
import { NO_RECORD } from '../../../lib/holdings/passages/record-counts.ts';

test.each([
  [{ said: 14 }, '14 said · 0 about'],
  [{ about: 4, namedIn: 2 }, '0 said · 4 about'],
  [{ said: 1_200, about: 3 }, '1,200 said · 3 about'],
  [{ reported: 12, namedIn: 1 }, '12 reported'],
  [{ namedIn: 1 }, 'named in 1 article'],
  [{ namedIn: 2 }, 'named in 2 articles'],
  [{}, 'nothing on record'],
])('%j: %s', (counts, words) => {
  expect(countsWords({ ...NO_RECORD, ...counts })).toBe(words);
});
