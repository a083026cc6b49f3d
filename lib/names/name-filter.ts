import type { PackedNameFilter } from '../model.ts';
import { wordEnd } from '../text/characters.ts';
import { forEachWordEnd, mix, spellingsOf } from './name-keys.ts';
import type { Name } from './name-table.ts';
import { rangesOf, startsFrom } from './starts.ts';

/**
 * Holds what a page needs to tell where a form may begin: no name, only bits. A bitmap of hashes errs towards yes; what passes
 * is confirmed by whoever holds the names.
 */
export interface NameFilter {
  /** Finds where a form may begin, in text that is not normalised. */
  readonly starts: RegExp;
  /** A power of two long. Bytes: what holds more bits would be an object for each look, until an engine compiles it. */
  readonly bits: Uint8Array;
  /** Words of a form that the bits know of; what follows is taken on trust. */
  readonly depth: number;
  /** Length of the longest form, in UTF-16 code units. */
  readonly longest: number;
}

/** The bitmap's size, as a power of two of bits: from 128 bytes, at which a start message is short, to 64 kB. */
export const FEWEST_BITS = 10;
export const MOST_BITS = 19;
/** So many bits for each hash: one question in sixteen passes by chance. */
export const BITS_PER_HASH = 16;
/** A bitmap in which one question in three passes by chance still spares most of them. */
const CROWDED = 3;
const MOST_WORDS = 12;

/**
 * Gives where a form goes on after these words; `endsIn`, where it ends in them: positions in the bitmap, before they are cut
 * to its size. The lanes are shifted against each other: both have odd factors, so that their lowest bits say the same.
 */
export const goesOn = (a: number, b: number): number => mix((a << 7) ^ b);
export const endsIn = (a: number, b: number): number => mix((a + Math.imul(b, 0x85ebca6b)) | 0);

/**
 * Gives the bit of a form's first letters, at most four of ASCII, seven bits each, the first one lowest. It hashes no word. The
 * factors are arbitrary odd numbers with which two halves of 14 bits stay below 2 ** 30.
 */
export const beginsWith = (letters: number): number =>
  ((letters & 0x3fff) * 30_011 + (letters >>> 14) * 35_023) >>> 11;

/** Says whether the bitmap has this position. */
export function hasBit(bits: Uint8Array, position: number): boolean {
  const at = position & (bits.length * 8 - 1);
  return (((bits[at >>> 3] ?? 0) >>> (at & 7)) & 1) === 1;
}

/**
 * Makes a filter of names, which are gone through twice. All words of each form count while they fit into the bitmap: to some
 * twenty thousand names; then fewer, down to the first.
 */
export function packNameFilter(names: () => Iterable<Name>): PackedNameFilter {
  const firsts = new Set<number>();
  // Counts in a bitmap too: what it misses by chance, so will the filter's.
  const seen = new Uint8Array(2 ** (MOST_BITS - 1));
  const distinct = new Int32Array(MOST_WORDS);
  let longest = 0;
  for (const key of spellings(names())) {
    firsts.add(key.charCodeAt(0));
    longest = Math.max(longest, key.length);
    forEachOfKey(key, MOST_WORDS, (position, word) => {
      if (addBit(seen, mix(position + word))) distinct[word - 1] = (distinct[word - 1] ?? 0) + 1;
    });
  }
  let depth = 1;
  let hashes = distinct[0] ?? 0;
  while (depth < MOST_WORDS && hashes + (distinct[depth] ?? 0) <= 2 ** MOST_BITS / CROWDED) {
    hashes += distinct[depth] ?? 0;
    depth += 1;
  }
  const size = Math.min(MOST_BITS, Math.max(FEWEST_BITS, Math.ceil(Math.log2(hashes * BITS_PER_HASH + 1))));
  const bits = new Uint8Array(2 ** (size - 3));
  for (const key of spellings(names())) forEachOfKey(key, depth, (position) => addBit(bits, position));
  return writeNameFilter({ firsts, bits, depth, longest });
}

/** Writes a filter as pages get it: the code units with which forms begin, as their records have them, and the bitmap. */
export function writeNameFilter({
  firsts,
  bits,
  depth,
  longest,
}: Pick<NameFilter, 'bits' | 'depth' | 'longest'> & { readonly firsts: Iterable<number> }): PackedNameFilter {
  let binary = '';
  for (let at = 0; at < bits.length; at += 4096)
    binary += String.fromCharCode(...bits.subarray(at, at + 4096));
  return { starts: rangesOf([...firsts].flatMap(writtenAs)), bits: btoa(binary), depth, longest };
}

/** Reads a filter as it came. */
export function readNameFilter({ starts, bits, depth, longest }: PackedNameFilter): NameFilter {
  return { starts: startsFrom(starts), bits: bytesOf(bits), depth, longest };
}

/** Decodes base64, by the browser itself where it can: 64 kB in 0.2 ms instead of 2 to 12 in a fresh page. */
function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const native = Uint8Array as { fromBase64?: (base64: string) => Uint8Array<ArrayBuffer> };
  if (native.fromBase64) return native.fromBase64(base64);
  // Chrome before 140.
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < bytes.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes;
}

function* spellings(names: Iterable<Name>): Generator<string> {
  for (const { form } of names) yield* spellingsOf(form);
}

/** Visits the positions of a form's spelling in the bitmap, with the number of the word that each tells of, down to `depth` words. */
export function forEachOfKey(
  key: string,
  depth: number,
  visit: (position: number, word: number) => void,
): void {
  let letters = 0;
  for (let at = 0; at < Math.min(4, wordEnd(key, 0)); at += 1) letters |= key.charCodeAt(at) << (7 * at);
  visit(beginsWith(letters), 1);
  let word = 0;
  forEachWordEnd(key, (a, b, last) => {
    word += 1;
    if (word > depth) return;
    visit(goesOn(a, b), word);
    if (last) visit(endsIn(a, b), word);
  });
}

/** Adds a position; false where it was there. */
export function addBit(bits: Uint8Array, position: number): boolean {
  if (hasBit(bits, position)) return false;
  const at = position & (bits.length * 8 - 1);
  bits[at >>> 3] = (bits[at >>> 3] ?? 0) | (1 << (at & 7));
  return true;
}

/** Gives a code unit with the others that normalisation makes it of: full-width letters, letters before an accent. */
function writtenAs(code: number): number[] {
  const composed = String.fromCharCode(code);
  const all = [code, composed.normalize('NFD').charCodeAt(0)];
  if (code > 0x20 && code < 0x7f) all.push(code + 0xfee0);
  return all;
}
