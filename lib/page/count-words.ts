import { HAN, LETTER } from '../text/letters.ts';

/** Han script sets no spaces: two characters are about a word. */
const WORD = new RegExp(String.raw`[${HAN}]{1,2}|[^\s${HAN}]+`, 'g');
const A_LETTER = new RegExp(`[${LETTER}]`);

/** Counts a text's words; numbers and separators are none. */
export const countWords = (text: string): number =>
  (text.match(WORD) ?? []).filter((word) => A_LETTER.test(word)).length;
