/**
 * Says which quotes have which fingerprints: two columns of one length, sorted by fingerprint and then by quote. Eight bytes for each
 * run of three words.
 */
export interface Postings {
  readonly prints: Uint32Array;
  readonly quotes: Uint32Array;
}

export const NO_POSTINGS: Postings = { prints: new Uint32Array(0), quotes: new Uint32Array(0) };

/** A fingerprint and a quote's number are sorted as one number, which a double holds exactly up to 2^53. */
const MOST_QUOTES = 2 ** 21;

/** Sorts fingerprints of quotes into postings. `runs` has a row for each quote, numbered from `first` on. A run counts once in a quote. */
export function postingsOf(runs: readonly Uint32Array[], first: number): Postings {
  const size = runs.reduce((sum, { length }) => sum + length, 0);
  const pairs = new Float64Array(size);
  let at = 0;
  for (const [k, prints] of runs.entries())
    for (const print of prints) pairs[at++] = print * MOST_QUOTES + first + k;
  pairs.sort();
  let kept = 0;
  for (let k = 0; k < size; k += 1) if (k === 0 || pairs[k] !== pairs[k - 1]) pairs[kept++] = pairs[k]!;
  const postings = { prints: new Uint32Array(kept), quotes: new Uint32Array(kept) };
  for (let k = 0; k < kept; k += 1) {
    postings.prints[k] = Math.floor(pairs[k]! / MOST_QUOTES);
    postings.quotes[k] = pairs[k]! % MOST_QUOTES;
  }
  return postings;
}

/** Merges postings. Quotes of the first have lower numbers than those of the second. Linear in both. */
export function merged(one: Postings, other: Postings): Postings {
  const size = one.prints.length + other.prints.length;
  const prints = new Uint32Array(size);
  const quotes = new Uint32Array(size);
  let [a, b] = [0, 0];
  for (let at = 0; at < size; at += 1) {
    const takesOne =
      b === other.prints.length || (a < one.prints.length && one.prints[a]! <= other.prints[b]!);
    prints[at] = takesOne ? one.prints[a]! : other.prints[b]!;
    quotes[at] = takesOne ? one.quotes[a++]! : other.quotes[b++]!;
  }
  return { prints, quotes };
}

/** Finds where the quotes with a fingerprint stand: from here to there, end exclusive. */
export function rangeOf({ prints }: Postings, print: number): readonly [number, number] {
  const from = firstNotBelow(prints, print);
  // Most runs are nowhere.
  return [from, prints[from] === print ? firstNotBelow(prints, print + 1) : from];
}

function firstNotBelow(sorted: Uint32Array, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
