import { characterClass, isWordLike } from '../text/characters.ts';
import { foldCode } from '../text/normalise.ts';
import { beginsWith, endsIn, goesOn, hasBit, type NameFilter } from './name-filter.ts';
import { FormHash, LONGEST_GAP } from './name-keys.ts';

/** Invisible characters in a form as a page writes it, beside its own. */
const SLACK = 20;
/** Tells how many times a form's length are looked at where a page indents it. */
export const RAW = 8;

/**
 * Tells how the end of a text leaves a form that began in it.
 * - `over`: it ends before, or is none.
 * - `open`: its words are known so far, and the next text may go on with them.
 * - `broken`: its last word is unknown; it counts only where the next text goes on with that word.
 * - `trusted`: the filter can tell no more; all that follows is part of the guess.
 */
export type FormState = 'over' | 'open' | 'broken' | 'trusted';

/** Tells how far the filter knows a form that may begin at a place. */
export interface Followed {
  readonly state: FormState;
  /** Offset behind the last word in which a form may end; 0 for none. */
  readonly end: number;
}

/** Gives the length that a form has at most as a page writes it, runs of spaces as one. */
export const reachOf = ({ longest }: NameFilter): number => longest + SLACK;

/** Says whether the first four letters of a word begin a form. Ends three questions of four; what is no ASCII, or near the end, passes. */
export function mayBegin(text: string, from: number, { bits }: NameFilter): boolean {
  let letters = 0;
  for (let k = 0; k < 4; k += 1) {
    const code = text.charCodeAt(from + k);
    if (!(code < 0x80)) return true;
    if (characterClass(code) !== 'word') break;
    letters |= code << (7 * k);
  }
  return hasBit(bits, beginsWith(letters));
}

/** Follows a form from its first word on as long as the filter knows it. */
export function followForm(text: string, from: number, filter: NameFilter): Followed {
  const { bits, depth } = filter;
  const hash = new FormHash();
  let end = 0;
  let at = from;
  for (let words = 1; ; words += 1) {
    at = passWord(text, at, hash);
    if (isCombiningAt(text, at)) return trust(text, from, at + 1, filter);
    if (!hasBit(bits, goesOn(hash.a, hash.b))) return { state: stateAt(text, at), end };
    if (hasBit(bits, endsIn(hash.a, hash.b))) end = at;
    if (words >= depth) return trust(text, from, at, filter);
    at = passGap(text, at, hash);
    if (at < 0) return { state: 'over', end };
    if (at === text.length) return { state: 'open', end };
  }
}

/** Tells how an unknown last word leaves a form. */
const stateAt = (text: string, at: number): FormState => (at === text.length ? 'broken' : 'over');

/** Takes the rest for a form, as far as the longest one goes. */
function trust(text: string, from: number, at: number, filter: NameFilter): Followed {
  const end = Math.max(at, Math.min(text.length, from + RAW * reachOf(filter)));
  return { state: end === text.length ? 'trusted' : 'over', end };
}

/** Hashes the word that begins at an offset; gives its end, behind what is invisible there. */
function passWord(text: string, from: number, hash: FormHash): number {
  const isAlone = characterClass(text.charCodeAt(from)) === 'ideograph';
  if (isAlone) hash.add(foldCode(text.charCodeAt(from)));
  let at = isAlone ? from + 1 : from;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const found = characterClass(code);
    if (found === 'ignorable') continue;
    if (found !== 'word' || isAlone) break;
    hash.add(foldCode(code));
  }
  return at;
}

/** Hashes what stands between two words, a run of spaces as one; gives where the next begins, -1 where there are too many signs. */
function passGap(text: string, from: number, hash: FormHash): number {
  let signs = 0;
  let wasSpace = false;
  let at = from;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isWordLike(code)) break;
    const found = characterClass(code);
    if (found === 'ignorable') continue;
    const isSpace = found === 'space';
    if (!(isSpace && wasSpace)) {
      hash.add(foldCode(isSpace ? 0x20 : code));
      signs += 1;
      if (signs > LONGEST_GAP) return -1;
    }
    wasSpace = isSpace;
  }
  return at;
}

const isCombiningAt = (text: string, at: number): boolean =>
  at < text.length && characterClass(text.charCodeAt(at)) === 'combining';
