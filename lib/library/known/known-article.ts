import { KnownQuotes, type StoredKnownQuotes } from '../../checks/known/known-quotes.ts';
import { quotePrint } from '../../checks/origins/reprints.ts';
import { knownQuotesOf } from '../../holdings/known/known-quotes-of.ts';
import type { Actor, ActorId, ArticleId } from '../../model.ts';
import type { Place } from '../derive/place.ts';
import { articleInLibrary, type StoredArticle } from '../store/stored-article.ts';

/**
 * Holds the known quotes of one article, as they are stored: place -> id, day, one text of all quotes with where each ends, where each begins in the article, who speaks, the print of
 * each, and their fingerprints. Some 20 kB for an article of thirty quotes. No article is read to compare a quotation with it.
 */
export interface KnownArticle {
  readonly place: Place;
  readonly id: ArticleId;
  readonly date: string | null;
  readonly texts: string;
  readonly ends: Uint32Array;
  readonly starts: Uint32Array;
  /** Names as the article has them; null where nobody is known. */
  readonly speakers: readonly (string | null)[];
  /** Tells the words of each quote from end to end: reprints are found by them. */
  readonly wholes: Uint32Array;
  readonly index: StoredKnownQuotes;
}

/** Takes the known quotes of an article, with what the reader put right in it; null where it has none. Curated actors are named by `everybody`. Linear in the words. */
export function knownArticle(
  stored: StoredArticle,
  everybody: ReadonlyMap<ActorId, Actor>,
): KnownArticle | null {
  const article = articleInLibrary(stored);
  const discovered = new Map(article.discovered.map((actor) => [actor.id, actor]));
  const quotes = knownQuotesOf(article, { get: (id) => everybody.get(id) ?? discovered.get(id) });
  if (quotes.length === 0) return null;
  const index = new KnownQuotes();
  index.add(quotes);
  let end = 0;
  return {
    ...{ place: stored.place, id: article.id, date: article.date },
    texts: quotes.map(({ text }) => text).join(''),
    ends: Uint32Array.from(quotes, ({ text }) => {
      end += text.length;
      return end;
    }),
    starts: Uint32Array.from(quotes, ({ quote }) => quote.start),
    speakers: quotes.map(({ speaker }) => speaker),
    wholes: Uint32Array.from(quotes, ({ text }) => quotePrint(text)),
    index: index.stored(),
  };
}
