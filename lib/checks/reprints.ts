import { DisjointSets } from '../identity/disjoint-sets.ts';
import { hashNumber } from '../text/hash.ts';
import { readQuoteWords } from './words/quote-words.ts';

/** Is an article with the words of its quotes, without their marks. */
export interface QuotingArticle {
  readonly quotes: readonly string[];
}

/** Equal quotes at least: two reporters at one event share one or two that are cut alike. */
const LEAST = 3;
/** Part of the quotes of the article that has fewer. A reprint may be shortened, or have a paragraph more. */
const PART = 0.8;
/** A quote that more articles have is a famous one, and tells nothing of who prints whom. */
const MOST_ARTICLES = 40;

/**
 * Groups articles that print one text: reprints, and copies of one agency. They share most of their quotes, each with the same words from its first to its last; reporters of their own choose and cut
 * otherwise. Gives the places of the articles, group by group, one alone too, so that five reprints count as one source. Linear in the words, but for articles that share quotes.
 */
export function groupReprints(articles: readonly QuotingArticle[]): readonly (readonly number[])[] {
  const prints = articles.map(({ quotes }) => new Set(quotes.map(wholePrint)));
  const holders = new Map<number, number[]>();
  for (const [article, own] of prints.entries())
    for (const print of own) {
      const found = holders.get(print);
      if (found) found.push(article);
      else holders.set(print, [article]);
    }
  const sets = new DisjointSets(articles.length);
  for (const [article, own] of prints.entries())
    for (const [earlier, shared] of sharedWithEarlier(article, own, holders)) {
      const fewer = Math.min(own.size, prints[earlier]?.size ?? 0);
      if (shared >= LEAST && shared >= PART * fewer) sets.join(earlier, article);
    }
  return sets.sets();
}

/** Counts the quotes that an article shares with each before it. */
function sharedWithEarlier(
  article: number,
  prints: ReadonlySet<number>,
  holders: ReadonlyMap<number, readonly number[]>,
): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const print of prints) {
    const found = holders.get(print) ?? [];
    if (found.length > MOST_ARTICLES) continue;
    for (const other of found) if (other < article) counts.set(other, (counts.get(other) ?? 0) + 1);
  }
  return counts;
}

/** Gives the hash of all words of a quote, however they are printed. */
const wholePrint = (quote: string): number =>
  hashNumber(
    readQuoteWords(quote)
      .map(({ form }) => form)
      .join(' '),
  );
