import { expect, test } from 'vitest';
import { numberOfWords } from '../../lib/checks/words/number-words.ts';

const CASES: readonly [words: string, number: number | null][] = [
  ['two thousand three hundred', 2_300],
  ['2300', 2_300],
  ['two hundred and twelve', 212],
  ['a hundred', 100],
  ['twelve hundred', 1_200],
  ['five million', 5_000_000],
  ['300 thousand', 300_000],
  ['twenty five', 25],
  ['three four', null],
  ['five twenty', null],
  ['and', null],
  ['and twelve', null],
  ['a bridge', null],
  ['a', null],
  ['a five', null],
  ['hundred and', null],
  ['zero five', null],
  ['', null],
];

test.each(CASES)('%s: %s', (words, number) => {
  expect(numberOfWords(words.split(' ').filter(Boolean))).toBe(number);
});
