import { HAN, hasLetter } from '../../text/letters.ts';

/** Han script sets no spaces: two characters are about a word. */
const WORD = new RegExp(String.raw`[${HAN}]{1,2}|[^\s${HAN}]+`, 'g');

/** Counts a text's words; numbers and separators are none. */
export const countWords = (text: string): number => (text.match(WORD) ?? []).filter(hasLetter).length;
