import { bitsOf } from '../words/bits.ts';
import { fingerprintsOf } from '../words/fingerprints.ts';
import type { QuoteWord } from '../words/quote-words.ts';

/** Is a pair of equal words: the place of one in the known quote, that of the other in the quotation. */
export type WordPair = readonly [known: number, quoted: number];

/** Bits that words without a partner cost: to leave the pairs, and for each word. To replace a word costs no more than to leave one out on either side. */
const OPEN = 6;
const WORD = 0.6;
/** Bits that it costs to leave the pairs where an editor marked the words. */
const MARKED = 0.5;
/** Bits by which both quotes begin, or end, with the same words: enough to take in two light words beyond another one. */
const BORDER = 4;
/** Cells at most: so many take some 20 milliseconds. */
const MOST_CELLS = 1_000_000;

const NEVER = -1e9;

/** The three states of an alignment: a pair of equal words, a word of the known quote alone, a word of the quotation alone. */
const PAIR = 0;
const KNOWN = 1;
const QUOTED = 2;
/** Comes before the first pair. */
const START = 3;

/** Holds, for each state and cell, the best sum of bits that ends there and the state before it. */
class Grid {
  readonly width: number;
  readonly best: readonly Float32Array[];
  readonly from: readonly Uint8Array[];

  constructor(rows: number, columns: number) {
    this.width = columns + 1;
    const size = (rows + 1) * this.width;
    this.best = [PAIR, KNOWN, QUOTED].map(() => new Float32Array(size).fill(NEVER));
    this.from = [PAIR, KNOWN, QUOTED].map(() => new Uint8Array(size));
  }

  /** Puts a word without a partner into a cell, behind the cell before it. */
  skip(state: typeof KNOWN | typeof QUOTED, cell: number, before: number, isMarked: boolean): void {
    const turned = state === KNOWN ? QUOTED : KNOWN;
    const word = isMarked ? 0 : WORD;
    const opened = this.best[PAIR]![before]! - (isMarked ? MARKED : OPEN) - word;
    const stayed = this.best[state]![before]! - word;
    const crossed = this.best[turned]![before]! - word;
    const best = Math.max(opened, stayed, crossed);
    this.best[state]![cell] = best;
    this.from[state]![cell] = best === stayed ? state : best === opened ? PAIR : turned;
  }

  /** Puts a pair of equal words into a cell. */
  pair(cell: number, before: number, bits: number): void {
    let from = START;
    let best = 0;
    for (const state of [PAIR, KNOWN, QUOTED]) {
      if (this.best[state]![before]! <= best) continue;
      best = this.best[state]![before]!;
      from = state;
    }
    this.best[PAIR]![cell] = best + bits;
    this.from[PAIR]![cell] = from;
  }

  /** Follows the states back from the cell at which the best stretch ends. */
  pairsUpTo(end: number): readonly WordPair[] {
    const pairs: WordPair[] = [];
    let cell = end;
    let state = PAIR;
    while (state !== START) {
      const before = this.from[state]![cell]!;
      if (state === PAIR) pairs.push([Math.floor(cell / this.width) - 1, (cell % this.width) - 1]);
      cell -= state === PAIR ? this.width + 1 : state === KNOWN ? this.width : 1;
      state = before;
    }
    return pairs.reverse();
  }
}

/** Stands before the first and behind the last word of a quote. */
const borders = ['<', '>'].map((form) => ({
  ...{ form, start: 0, end: 0, isBracketed: false, isCutAfter: false, endsSentence: false },
})) as [QuoteWord, QuoteWord];

const weightOf = (word: QuoteWord): number => (borders.includes(word) ? BORDER : bitsOf(word.form));

/**
 * Finds the stretch that two quotes share, as pairs of equal words in their order: the local alignment with affine gaps (Smith and
 * Waterman 1981, Gotoh 1982), in which an equal word weighs as much as it is rare. A gap costs nearly nothing where an ellipsis or brackets
 * stand, so it is found there. Quadratic in the words; of texts with more than a million cells, the stretch is aligned in which they share most.
 */
export function align(known: readonly QuoteWord[], quoted: readonly QuoteWord[]): readonly WordPair[] {
  const { words, from } = fitted(known, quoted);
  const [a, b] = words.map((own) => [borders[0], ...own, borders[1]]) as [QuoteWord[], QuoteWord[]];
  const grid = new Grid(a.length, b.length);
  const weights = a.map(weightOf);
  const pairs = grid.best[PAIR]!;
  let end = 0;
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      const cell = i * grid.width + j;
      grid.skip(KNOWN, cell, cell - grid.width, isMarked(a[i - 1]!, b, j));
      grid.skip(QUOTED, cell, cell - 1, isMarked(b[j - 1]!, a, i));
      if (a[i - 1]!.form !== b[j - 1]!.form) continue;
      grid.pair(cell, cell - grid.width - 1, weights[i - 1]!);
      if (end === 0 || pairs[cell]! > pairs[end]!) end = cell;
    }
  }
  return grid
    .pairsUpTo(end)
    .filter(([at]) => !borders.includes(a[at]!))
    .map(([at, other]) => [from[0] + at - 1, from[1] + other - 1]);
}

/** Is a stretch of both texts that is aligned. */
interface Window {
  readonly words: readonly (readonly QuoteWord[])[];
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

/** Tells whether an editor marked that a word has no partner: it stands in brackets, or the other text has brackets or an ellipsis there. */
function isMarked(word: QuoteWord, other: readonly QuoteWord[], read: number): boolean {
  const last = other[read - 1];
  return (
    word.isBracketed ||
    last?.isCutAfter === true ||
    last?.isBracketed === true ||
    other[read]?.isBracketed === true
  );
}
