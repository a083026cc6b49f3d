import { IDEOGRAPH, kindOf, WORD, wordEnd } from '../text/characters.ts';
import { normalise } from '../text/normalise.ts';
import { spaced } from '../text/spaced.ts';

/**
 * How forms become numbers. A pair of running hashes stands for a form's words so far, 48 bits together: a million forms agree
 * by chance with one guess in hundreds of millions, and what they lead to is compared with the form itself.
 */

/**
 * Continues a pair of running hashes with one code unit: the first lane chooses the slot, the second is compared. Both are polynomials of
 * 24 bits, and no step exceeds 2 ** 30: beyond that, an engine that has not compiled this yet makes an object of each number.
 */
export const laneA = (hash: number, code: number): number => (hash * FACTOR_A + code) & LANE;
export const laneB = (hash: number, code: number): number => (hash * FACTOR_B + code) & LANE;
/** The lanes' factors: 2 ** 24 times the larger stays below 2 ** 30, and no two ASCII letters make up for two others in both lanes. */
export const FACTOR_A = 31;
export const FACTOR_B = 61;
/** Cuts a lane to its 24 bits. */
export const LANE = 0xffffff;
/** The longest run of spaces and signs inside a name, runs of spaces as one; more is markup gone wrong. */
export const LONGEST_GAP = 40;

/** Where the first lane starts. */
export const SEED_A = 0x1c9dc5;

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
  let end = key.length;
  while (end > 0 && kindOf(key.charCodeAt(end - 1)) < WORD) end -= 1;
  let a = SEED_A;
  let b = 0;
  let code = end > 0 ? key.charCodeAt(0) : 0;
  let here = kindOf(code);
  for (let behind = 1; behind <= end; behind += 1) {
    a = laneA(a, code);
    b = laneB(b, code);
    const isLast = behind === end;
    code = isLast ? 0 : key.charCodeAt(behind);
    const next = kindOf(code);
    if (here >= WORD && (isLast || here === IDEOGRAPH || next !== WORD)) visit(a, b, isLast);
    here = next;
  }
}
