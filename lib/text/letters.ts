/**
 * Lists letters for a class in a regular expression: `[${LETTER}'-]`. For expressions that run in pages. `\p{L}` says nearly the same
 * in 650 ranges. Each expression with it costs a fresh page half a millisecond or more to compile, and 8 to 50 kB to keep. These are a
 * few ranges, and take some signs and marks of other scripts for letters.
 */
export const LETTER = String.raw`A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02af\u0370-\u1fff\u2c00-\u2dff\u3040-\ud7ff\uf900-\ufdff\ufe70-\ufefe\uff21-\uff3a\uff41-\uff5a\uff66-\uffdc`;

/** In Latin Extended-A capitals and small letters take turns: all of it counts as either. */
const EXTENDED = String.raw`\u0100-\u017f`;
/** Capitals of the Latin, Greek and Cyrillic scripts. */
export const CAPITAL = String.raw`A-Z\u00c0-\u00d6\u00d8-\u00de${EXTENDED}\u0386-\u03ab\u0400-\u042f`;
/** Lists small letters of the same scripts. */
export const SMALL = String.raw`a-z\u00df-\u00f6\u00f8-\u00ff${EXTENDED}\u03ac-\u03ce\u0430-\u045f`;

/** Lists Chinese characters. */
export const HAN = String.raw`\u2e80-\u2fdf\u3005-\u3007\u3021-\u3029\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff`;

const A_LETTER = new RegExp(`[${LETTER}]`);
const NO_LETTERS = new RegExp(`[^${LETTER}]+`, 'g');

/** Says whether a text has a letter. */
export const hasLetter = (text: string): boolean => A_LETTER.test(text);
/** Gives nothing but a text's letters. */
export const lettersOf = (text: string): string => text.replace(NO_LETTERS, '');
