import { foldCode, isInvisible, isJoining } from './normalise.ts';

/**
 * Classes a UTF-16 code unit as pages have it; a folded one has the class of what it becomes:
 * - `word`: a letter, digit or mark.
 * - `ideograph`: a word by itself, in scripts that put no spaces between words: Han, kana, Hangul, Thai.
 * - `combining`: what normalising joins with the letter before it.
 * - `ignorable`: what normalising takes out.
 * - `symbol`: a sign, half a pair of surrogates; part of nothing.
 *
 * Normalised text has nothing that is combining or ignorable.
 */
export type CharacterClass = 'word' | 'ideograph' | 'combining' | 'space' | 'ignorable' | 'symbol';

/** The classes of ASCII. A list, because the question comes several times a word: a map costs a fresh page four times as much. */
const ASCII: readonly CharacterClass[] = Array.from({ length: 0x80 }, (_, code) => plainClass(code));
/** The other classes that were asked for so far. */
const classes = new Map<number, CharacterClass>();

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

/** Tells the class of a code unit. */
export function characterClass(code: number): CharacterClass {
  const known = ASCII[code] ?? classes.get(code);
  if (known) return known;
  const found = isLatinLetter(code) || isSign(code) ? plainClass(code) : rareClass(code);
  classes.set(code, found);
  return found;
}

/** Says whether a code unit belongs to a word, be it a word by itself. */
export function isWordLike(code: number): boolean {
  const found = characterClass(code);
  return found === 'word' || found === 'ideograph' || found === 'combining';
}

/** Says whether an offset lies within a word: between two letters, none of them a word by itself. */
export function isWithinWord(text: string, at: number): boolean {
  return at > 0 && isWordAt(text, at - 1) && isWordAt(text, at);
}

/** Gives the end of the word that begins at an offset: the offset itself where none does. */
export function wordEnd(text: string, from: number): number {
  let at = from;
  while (isWordAt(text, at)) at += 1;
  const isAlone = at === from && at < text.length && characterClass(text.charCodeAt(at)) === 'ideograph';
  return isAlone ? at + 1 : at;
}

function isWordAt(text: string, at: number): boolean {
  return at < text.length && characterClass(text.charCodeAt(at)) === 'word';
}

function plainClass(code: number): CharacterClass {
  if (code >= 0x80) return isLatinLetter(code) ? 'word' : 'symbol';
  if (isAsciiWord(code)) return 'word';
  return code === 32 || (code > 8 && code < 14) ? 'space' : 'symbol';
}

function rareClass(code: number): CharacterClass {
  const raw = String.fromCharCode(code);
  if (isInvisible(raw)) return 'ignorable';
  if (isJoining(raw)) return 'combining';
  const folded = foldCode(code);
  if (folded < 0x80) return plainClass(folded);
  const character = String.fromCharCode(folded);
  if (/\s/.test(character)) return 'space';
  if (matches(IDEOGRAPHS, character)) return 'ideograph';
  return matches(WORDS, character) ? 'word' : 'symbol';
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
