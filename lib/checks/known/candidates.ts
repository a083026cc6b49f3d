import { fingerprintsOf, RUN } from '../words/fingerprints.ts';
import type { QuoteWord } from '../words/quote-words.ts';
import type { KnownQuotes } from './known-quotes.ts';

/** Quotes that are compared with one quotation at most, but for those that share as much of it as the first. */
const MOST = 16;
/** Those that share as much as the first are likely the same words: all of them are wanted, because the earliest may be any. */
const MOST_ALIKE = 400;
/** A run that more quotes have leads to none alone: 40, or one in 400 of all. */
const MOST_WITH_RUN = 40;
const SHARE_WITH_RUN = 400;
/** The rarest of the frequent runs that are looked at. Quotes that share half of them are compared: words that are on record hundreds of times make each of their runs frequent. */
const MOST_FREQUENT = 12;
const HALF = 0.5;
/** A quotation of so few words may have only runs that many have; then quotes of nearly its length are looked at. */
const SHORT = 8;
const NEARLY = 2;
/** Quotes with a frequent run that are looked at. */
const MOST_LOOKED_AT = 2_000;

/** Is a run of a quotation, with the quotes that have it. */
interface CountedRun {
  readonly print: number;
  readonly count: number;
}

/**
 * Lists the quotes that a quotation may repeat, by their numbers: those that share the rarest runs of three words come first. None is of the article itself, which does not confirm its own
 * words. Where no run leads to one, a short quotation asks for quotes of nearly its length by any run.
 */
export function candidatesFor(
  words: readonly QuoteWord[],
  known: KnownQuotes,
  article: string | null,
): readonly number[] {
  const most = Math.max(MOST_WITH_RUN, known.count / SHARE_WITH_RUN);
  const runs = [...new Set(fingerprintsOf(words))]
    .map((print) => ({ print, count: known.countOf(print) }))
    .filter(({ count }) => count > 0);
  const asked = { known, article };
  const sums = sumsOf(
    runs.filter(({ count }) => count <= most),
    asked,
  );
  const frequent = runs
    .filter(({ count }) => count > most)
    .sort((one, other) => one.count - other.count)
    .slice(0, MOST_FREQUENT);
  for (const [quote, { rarity, shared }] of sumsOf(frequent, asked)) {
    const rare = sums.get(quote);
    if (rare !== undefined || shared >= Math.max(2, frequent.length * HALF))
      sums.set(quote, { rarity: (rare?.rarity ?? 0) + rarity, shared });
  }
  if (sums.size === 0 && words.length <= SHORT) return ofLikeLength(words, known, article);
  const sorted = [...sums].sort(([one, its], [other, theirs]) => theirs.rarity - its.rarity || one - other);
  const best = sorted[0]?.[1].rarity;
  return sorted
    .slice(0, MOST_ALIKE)
    .filter(([, { rarity }], at) => at < MOST || rarity === best)
    .map(([quote]) => quote);
}

/** Adds up how rare the runs are that each quote has, and counts them. */
function sumsOf(
  runs: readonly CountedRun[],
  { known, article }: { readonly known: KnownQuotes; readonly article: string | null },
): Map<number, { readonly rarity: number; readonly shared: number }> {
  const sums = new Map<number, { rarity: number; shared: number }>();
  for (const { print, count } of runs) {
    const rarity = Math.log2((known.count + 1) / count) + 1;
    let lookedAt = 0;
    for (const quote of known.quotesWith(print)) {
      lookedAt += 1;
      if (lookedAt > MOST_LOOKED_AT) break;
      if (article !== null && known.isOf(quote, article)) continue;
      const sum = sums.get(quote);
      if (sum === undefined) sums.set(quote, { rarity, shared: 1 });
      else {
        sum.rarity += rarity;
        sum.shared += 1;
      }
    }
  }
  return sums;
}

/** Lists quotes of nearly the same length that share any run, the nearest in length first. */
function ofLikeLength(
  words: readonly QuoteWord[],
  known: KnownQuotes,
  article: string | null,
): readonly number[] {
  const far = (quote: number) => Math.abs(known.lengthOf(quote) - words.length);
  const found = new Set<number>();
  let lookedAt = 0;
  for (const print of fingerprintsOf(words))
    for (const quote of known.quotesWith(print)) {
      lookedAt += 1;
      if (lookedAt > MOST_LOOKED_AT) break;
      if (
        far(quote) <= NEARLY &&
        known.lengthOf(quote) >= RUN &&
        !(article !== null && known.isOf(quote, article))
      )
        found.add(quote);
    }
  return [...found].sort((one, other) => far(one) - far(other) || one - other).slice(0, MOST);
}
