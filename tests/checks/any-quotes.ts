import fc from 'fast-check';
import type { KnownQuote } from '../../lib/checks/known/known-quotes.ts';

/** Few words, so that quotes share runs. */
const WORDS = 'the of ferry bridge zenda opens mourns drowned slow not'.split(' ');

export const anyText: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 14 })
  .map((words) => words.join(' '));

export const anyQuote: fc.Arbitrary<KnownQuote> = fc.record({
  article: fc.constantFrom('a', 'b', 'c', 'd'),
  text: anyText,
  speaker: fc.constantFrom(null, 'Ann Varga', 'Tom Reyes', 'Vera Stone', 'Rosa Holm', 'Mayor Varga'),
  date: fc.constant(null),
});
