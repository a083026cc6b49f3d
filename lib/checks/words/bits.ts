import { commonWords, grammarWords } from '../../english/frequent-words.ts';

/** Bits of a word of grammar, a common word, another short one, any other: how little others would say it by chance. */
const GRAMMAR = 2;
const COMMON = 5;
const SHORT = 6;
const OTHER = 8.5;
/** Letters of a short word at most. */
const SHORT_LETTERS = 4;

/** Above it are scripts without spaces, in which a word of one character is grammar as a rule: "的", "は". */
const LAST_OF_ALPHABETS = '\u2e80';

/**
 * Gives the bits of evidence that one equal word is: minus the logarithm, to the base two, of how often a text has it. A fixed table does as well as
 * measured frequencies, and a library of thirty quotes has none to measure.
 */
export function bitsOf(form: string): number {
  if (grammarWords.has(form) || (form.length === 1 && form > LAST_OF_ALPHABETS)) return GRAMMAR;
  if (commonWords.has(form)) return COMMON;
  return form.length <= SHORT_LETTERS ? SHORT : OTHER;
}

/** Adds up the bits of words. What stands in brackets is an editor's, and weighs nothing. */
export function bitsOfWords(
  words: readonly { readonly bits: number; readonly isBracketed: boolean }[],
): number {
  let sum = 0;
  for (const { bits, isBracketed } of words) if (!isBracketed) sum += bits;
  return sum;
}
