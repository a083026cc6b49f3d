import { isWordLike, wordEnd } from '../text/characters.ts';
import { normalise } from '../text/normalise.ts';
import { spaced } from '../text/spaced.ts';

/**
 * How forms become numbers. A pair of running hashes stands for a form's words so far, 48 bits together. A million forms agree
 * by chance with one guess in hundreds of millions; the form itself is compared all the same.
 */

/** Where the first lane starts. */
const SEED_A = 0x1c9dc5;
/** The lanes' factors: 2 ** 24 times the larger is below 2 ** 30. No two ASCII letters make up for two others in both lanes. */
const FACTOR_A = 31;
const FACTOR_B = 61;
/** Cuts a lane to its 24 bits. */
const LANE = 0xffffff;

/**
 * Hashes a form's words as they come, in two lanes: the first chooses a slot of the table, the second is compared. Both are polynomials of
 * 24 bits. No step exceeds 2 ** 30: an engine that has not compiled this yet makes objects of larger numbers.
 */
export class FormHash {
  a = SEED_A;
  b = 0;

  /** Goes on with a code unit. */
  add(code: number): void {
    this.a = (this.a * FACTOR_A + code) & LANE;
    this.b = (this.b * FACTOR_B + code) & LANE;
  }
}

/** Limits the spaces and signs between words of a name, runs of spaces as one; more is markup gone wrong. */
export const LONGEST_GAP = 40;

/** Spreads a hash over all its bits. */
export function mix(hash: number): number {
  let value = hash ^ (hash >>> 16);
  value = Math.imul(value, 0x7feb352d);
  value ^= value >>> 15;
  value = Math.imul(value, 0x846ca68b);
  return (value ^ (value >>> 16)) >>> 0;
}

/** Brings a form into the shape in which texts are compared: normalised, single spaces. */
export function formKey(alias: string): string {
  return spaced(normalise(alias).text).trim();
}

/** Gives a form as texts may spell it: as its record does, and in capitals. None where it begins with no word. */
export function spellingsOf(form: string): string[] {
  const key = formKey(form);
  if (wordEnd(key, 0) === 0) return [];
  const upper = key.toUpperCase();
  return upper === key || upper.length !== key.length ? [key] : [key, upper];
}

/** Visits the hashes of a form at the end of each of its words; signs behind the last one are left out. */
export function forEachWordEnd(key: string, visit: (a: number, b: number, last: boolean) => void): void {
  // "U.S." ends in a dot, which is no word.
  let last = key.length;
  while (last > 0 && !isWordLike(key.charCodeAt(last - 1))) last -= 1;
  const hash = new FormHash();
  for (let at = 0; at < last; ) {
    // Signs between two words count one by one.
    const end = Math.max(at + 1, wordEnd(key, at));
    const isWord = isWordLike(key.charCodeAt(at));
    for (; at < end; at += 1) hash.add(key.charCodeAt(at));
    if (isWord) visit(hash.a, hash.b, end === last);
  }
}
