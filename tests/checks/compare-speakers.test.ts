import { expect, test } from 'vitest';
import { compareSpeakers, type SpeakersCompared } from '../../lib/checks/compare/compare-speakers.ts';

const CASES: readonly [one: string | null, other: string | null, is: SpeakersCompared][] = [
  ['Ann Varga', 'Varga', 'same'],
  ['Ann Varga', 'Sen. Ann Varga of Zenda', 'same'],
  ['ANN VARGA', 'Ms. Varga', 'same'],
  ['A. Varga', 'Ann Varga', 'same'],
  ['Varga (R)', 'Ruritania’s Ann Varga', 'same'],
  ['Baron', 'Baron', 'same'],
  ['Ministra Ana Varga', 'Ana Varga', 'unknown'],
  ['Eva Ana Varga', 'Ana Varga', 'unknown'],
  ['Van Reyes', 'Tom Van Reyes', 'unknown'],
  ['Ministra Ana Varga', 'Tom Varga', 'different'],
  ['王毅', '王毅', 'same'],
  ['王毅', '李强', 'unknown'],
  ['Ann Varga', 'Tom Varga', 'different'],
  ['Ann Varga', 'Mayor Reyes', 'different'],
  ['Zenda Post', 'Ann Varga', 'different'],
  ['Bornstein', 'Bornsten', 'unknown'],
  ['Judge Varga', 'Ann Varga', 'unknown'],
  ['Chief Varga', 'Ann Varga', 'unknown'],
  ['Judge Varga', 'Judge Reyes', 'different'],
  ['Varga Holm', 'Ann Varga', 'unknown'],
  ['Ruritanian Ferry Union', 'RFU', 'unknown'],
  ['the mayor', 'Ann Varga', 'unknown'],
  ['The President', 'Ann Varga', 'unknown'],
  [null, 'Ann Varga', 'unknown'],
  ['', '', 'unknown'],
];

test.each(CASES)('%s and %s: %s', (one, other, is) => {
  expect(compareSpeakers(one, other)).toBe(is);
  expect(compareSpeakers(other, one)).toBe(is);
});
