/** Classes of UTF-16 code units, as the scan sees them. */
/** A sign: part of nothing. */
export const OTHER = 1;
export const SPACE = 2;
/** A letter, digit or mark: part of a word. */
export const WORD = 3;
/** A word by itself: scripts that put no spaces between words. */
export const IDEOGRAPH = 4;

const known = new Uint8Array(65536);

/** Classifies a code unit; remembers, because the question comes once per character of a page. */
export function classOf(code: number): number {
  return known[code] || classify(code);
}

function classify(code: number): number {
  const character = String.fromCharCode(code);
  let found = OTHER;
  // Most pages have no other characters, and never pay for making the expressions ready.
  if (code < 0x80) found = isAsciiWord(code) ? WORD : code === 32 || (code > 8 && code < 14) ? SPACE : OTHER;
  else if (isLatinLetter(code)) found = WORD;
  else if (isDashOrQuote(code)) found = OTHER;
  else if (/\s/.test(character)) found = SPACE;
  else if (
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u.test(character)
  )
    found = IDEOGRAPH;
  else if (/[\p{L}\p{N}\p{M}_]/u.test(character)) found = WORD;
  known[code] = found;
  return found;
}

const isAsciiWord = (code: number): boolean =>
  (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58) || code === 95;
/** Letters with accents, from "À" to "ſ". */
export const isLatinLetter = (code: number): boolean =>
  code >= 0xc0 && code < 0x180 && code !== 0xd7 && code !== 0xf7;
/** From the figure dash to the point of a list. */
export const isDashOrQuote = (code: number): boolean => code >= 0x2012 && code < 0x2028;
