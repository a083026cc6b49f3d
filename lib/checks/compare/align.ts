import { fingerprintsOf } from '../words/fingerprints.ts';
import type { QuoteWord } from '../words/quote-words.ts';
import { heaviestPairs, type WordPair } from './heaviest-pairs.ts';

/** Cells at most: so many take some 20 milliseconds. */
const MOST_CELLS = 1_000_000;

/**
 * Finds the stretch that two quotes share, as pairs of equal words in their order: the local alignment with affine gaps (Smith and
 * Waterman 1981, Gotoh 1982), in which an equal word weighs as much as it is rare. A gap costs nearly nothing where an ellipsis or brackets
 * stand, so it is found there. Quadratic in the words; of texts with more than a million cells, the stretch is aligned in which they share most.
 */
export function align(known: readonly QuoteWord[], quoted: readonly QuoteWord[]): readonly WordPair[] {
  const { words, from } = fitted(known, quoted);
  return heaviestPairs(...words).map(([at, other]) => [from[0] + at, from[1] + other]);
}

/** Is a stretch of both texts that is aligned. */
interface Window {
  readonly words: readonly [known: readonly QuoteWord[], quoted: readonly QuoteWord[]];
  /** Where it begins in each. */
  readonly from: WordPair;
}

/** How far apart, in words, the two places of a run may be from those of another one, to count for one stretch. */
const SPREAD = 256;

/** Leaves out of texts that are too long together what is far from the stretch in which they share most runs of three words. */
function fitted(known: readonly QuoteWord[], quoted: readonly QuoteWord[]): Window {
  const side = Math.floor(Math.sqrt(MOST_CELLS));
  const rows = Math.max(side, Math.floor(MOST_CELLS / Math.max(1, quoted.length)));
  const columns = Math.floor(MOST_CELLS / Math.min(rows, Math.max(1, known.length)));
  if (known.length <= rows && quoted.length <= columns) return { words: [known, quoted], from: [0, 0] };
  const [first = 0, other = 0] = sharedFrom(known, quoted) ?? [];
  const from: WordPair = [
    Math.max(0, Math.min(first - SPREAD, known.length - rows)),
    Math.max(0, Math.min(other - SPREAD, quoted.length - columns)),
  ];
  return { words: [known.slice(from[0], from[0] + rows), quoted.slice(from[1], from[1] + columns)], from };
}

/** Finds where the stretch begins in which two texts share most runs: those whose places differ by as much, and a little. */
function sharedFrom(known: readonly QuoteWord[], quoted: readonly QuoteWord[]): WordPair | null {
  const places = new Map<number, number>();
  for (const [at, print] of fingerprintsOf(known).entries()) if (!places.has(print)) places.set(print, at);
  const stretches = new Map<number, { count: number; first: WordPair }>();
  let best: { count: number; first: WordPair } | null = null;
  for (const [at, print] of fingerprintsOf(quoted).entries()) {
    const place = places.get(print);
    if (place === undefined) continue;
    const key = Math.floor((place - at) / SPREAD);
    const stretch = stretches.get(key) ?? { count: 0, first: [place, at] as const };
    stretch.count += 1;
    stretches.set(key, stretch);
    if (best === null || stretch.count > best.count) best = stretch;
  }
  return best?.first ?? null;
}
