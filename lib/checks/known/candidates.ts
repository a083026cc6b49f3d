import { fingerprintsOf, RUN } from '../words/fingerprints.ts';
import type { QuoteWord } from '../words/quote-words.ts';
import type { KnownQuotes } from './known-quotes.ts';

/** Quotes that are compared with one quotation at most. */
const MOST = 16;
/** A run that more quotes have leads to none: 40, or one in 400 of all. */
const MOST_WITH_RUN = 40;
const SHARE_WITH_RUN = 400;
/** A quotation of so few words may have only runs that many have; then quotes of nearly its length are looked at. */
const SHORT = 8;
const NEARLY = 2;
/** Quotes with a frequent run that are looked at. */
const MOST_LOOKED_AT = 2_000;

/**
 * Lists the quotes that a quotation may repeat, by their numbers: those that share the rarest runs of three words come first. None is of the article itself, which does not confirm its own
 * words. Where rare runs lead to nothing, a short quotation asks for quotes of nearly its length by any run.
 */
export function candidatesFor(
  words: readonly QuoteWord[],
  known: KnownQuotes,
  article: string | null,
): readonly number[] {
  const prints = [...new Set(fingerprintsOf(words))];
  const most = Math.max(MOST_WITH_RUN, known.count / SHARE_WITH_RUN);
  const counted = prints.map((print) => ({ print, count: known.countOf(print) }));
  const sums = new Map<number, number>();
  for (const { print, count } of counted) {
    if (count === 0 || count > most) continue;
    const rarity = Math.log2((known.count + 1) / count) + 1;
    for (const quote of known.quotesWith(print)) {
      if (article !== null && known.isOf(quote, article)) continue;
      sums.set(quote, (sums.get(quote) ?? 0) + rarity);
    }
  }
  if (sums.size === 0 && words.length <= SHORT) return ofLikeLength(words, known, article);
  return [...sums]
    .sort(([one, its], [other, theirs]) => theirs - its || one - other)
    .slice(0, MOST)
    .map(([quote]) => quote);
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
