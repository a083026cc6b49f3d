import type { Holding } from '../../holdings/holding.ts';
import type { ArticleId, QuoteId, SentenceId } from '../../model.ts';
import type { KeptPlaces } from './kept-places.ts';

/** Gives the address of the reader at a quote or a sentence of an article; at its start for null. */
export type ReaderOf = (article: ArticleId, at: QuoteId | SentenceId | null) => Promise<string>;

/** Gives the address of a bundled article: it may say which, for everybody has it. */
export const readerOfBundled: ReaderOf = async (article, at) =>
  `reader.html?article=${encodeURIComponent(article)}${at === null ? '' : `#${encodeURIComponent(at)}`}`;

/** Makes addresses of bundled and of kept articles. Those of kept ones say nothing: a browser's history is synced. */
export function readerOfEverything(bundled: Holding, places: KeptPlaces): ReaderOf {
  return async (article, at) =>
    (await bundled.article(article)) === null
      ? places.addressOf({ article, at })
      : readerOfBundled(article, at);
}
