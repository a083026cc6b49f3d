import { foldCode, isInvisible, isJoining } from './normalise.ts';

/** Kinds of UTF-16 code units, as pages have them; what normalising folds has the kind of what it becomes. A sign: part of nothing. */
export const OTHER = 1;
export const SPACE = 2;
/** What normalising takes out. */
export const INVISIBLE = 3;
/** A letter, digit or mark: part of a word. */
export const WORD = 4;
/** A word by itself: scripts that put no spaces between words. */
export const IDEOGRAPH = 5;
/** What normalising joins with the letter before it. Neither this nor what is invisible occurs in normalised text. */
export const JOINING = 6;

/** The kinds that were asked for so far, and those of ASCII, at their code units; 0 for the others. */
export const kinds = new Uint8Array(65536);
for (let code = 0; code < 0x80; code += 1) kinds[code] = plainKind(code);

/**
 * Expressions about scripts are made when a character first needs them, which most pages never have. As literals they would be
 * read when the script loads, 40 microseconds for each property, on every page.
 */
const IDEOGRAPHS = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]`;
const WORDS = String.raw`[\p{L}\p{N}\p{M}_]`;
const made = new Map<string, RegExp>();

function matches(source: string, text: string): boolean {
  let expression = made.get(source);
  if (!expression) {
    expression = new RegExp(source, 'u');
    made.set(source, expression);
  }
  return expression.test(text);
}

/** Says whether a text begins with a capital letter, of whatever script. */
export function isCapitalised(text: string): boolean {
  const first = text.charAt(0);
  return first !== first.toLowerCase();
}

/** Says whether an offset lies within a word: between two letters, none of them a word by itself. */
export function isWithinWord(text: string, at: number): boolean {
  return (
    at > 0 &&
    at < text.length &&
    kindOf(text.charCodeAt(at - 1)) === WORD &&
    kindOf(text.charCodeAt(at)) === WORD
  );
}

/** Gives the end of the word that begins at an offset: the offset itself where none does. */
export function wordEnd(text: string, from: number): number {
  if (from < text.length && kindOf(text.charCodeAt(from)) === IDEOGRAPH) return from + 1;
  let at = from;
  while (at < text.length && kindOf(text.charCodeAt(at)) === WORD) at += 1;
  return at;
}

/** Tells the kind of a code unit; remembers, because the question comes once per character of a page. */
export function kindOf(code: number): number {
  return kinds[code] || find(code);
}

function find(code: number): number {
  const kind = code < 0x80 || isLatinLetter(code) || isSign(code) ? plainKind(code) : strangeKind(code);
  kinds[code] = kind;
  return kind;
}

function plainKind(code: number): number {
  if (code >= 0x80) return isLatinLetter(code) ? WORD : OTHER;
  return isAsciiWord(code) ? WORD : code === 32 || (code > 8 && code < 14) ? SPACE : OTHER;
}

function strangeKind(code: number): number {
  const raw = String.fromCharCode(code);
  if (isInvisible(raw)) return INVISIBLE;
  if (isJoining(raw)) return JOINING;
  const folded = foldCode(code);
  if (folded < 0x80) return plainKind(folded);
  const character = String.fromCharCode(folded);
  if (/\s/.test(character)) return SPACE;
  if (matches(IDEOGRAPHS, character)) return IDEOGRAPH;
  return matches(WORDS, character) ? WORD : OTHER;
}

function isAsciiWord(code: number): boolean {
  return (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58) || code === 95;
}

/** Letters with accents, from "À" to "ſ". */
export const isLatinLetter = (code: number): boolean =>
  code >= 0xc0 && code < 0x180 && code !== 0xd7 && code !== 0xf7;
/** Numbers and letters among the signs of Latin-1, and the soft hyphen, which vanishes. */
const NO_SIGNS = new Set([0xaa, 0xad, 0xb2, 0xb3, 0xb5, 0xb9, 0xba, 0xbc, 0xbd, 0xbe]);
/** Signs that pages are full of: "©", "·", dashes, quotation marks and bullets, arrows, shapes, halves of emoji. */
export const isSign = (code: number): boolean =>
  (code > 0xa0 && code < 0xc0 && !NO_SIGNS.has(code)) ||
  (code >= 0x2012 && code < 0x2028) ||
  (code >= 0x2190 && code < 0x2460) ||
  (code >= 0x2500 && code < 0x2776) ||
  (code >= 0xd800 && code < 0xe000);
