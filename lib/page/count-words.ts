/** Han script sets no spaces: two characters are about a word. */
const WORD = /\p{sc=Han}{1,2}|[^\s\p{sc=Han}]+/gu;

/** Counts a text's words; numbers and separators are none. */
export const countWords = (text: string): number =>
  (text.match(WORD) ?? []).filter((word) => /\p{L}/u.test(word)).length;
