/** Classes of UTF-16 code units, as the scan sees them. */
const OTHER = 1;
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
  if (/\s/.test(character)) found = SPACE;
  else if (
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u.test(character)
  )
    found = IDEOGRAPH;
  else if (/[\p{L}\p{N}\p{M}_]/u.test(character)) found = WORD;
  known[code] = found;
  return found;
}
