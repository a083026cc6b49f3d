import { wordCount } from '../../extract/outcome-of.ts';
import { summarise } from '../../holdings/article-summary.ts';
import { quoteIdOf } from '../../holdings/quote-id.ts';
import type { Slice, SliceRequest } from '../../holdings/slice.ts';
import type { ArticleId } from '../../model.ts';
import { KEPT_BY_READER } from '../derive/own-quotes.ts';
import type { KeptArticle, KeptSummary } from '../kept-article.ts';
import { articlesById } from './find-articles.ts';
import { storedSlice } from './library-holding.ts';
import { actorsOf } from './lists/with-actor-names.ts';
import { articleInLibrary, type StoredArticle } from './stored-article.ts';
import type { ReadTables } from './tables.ts';

/** Lists what is kept, a slice of it. */
export async function keptArticles(tables: ReadTables, request: SliceRequest): Promise<Slice<KeptSummary>> {
  const slice = await storedSlice(tables, request);
  return { ...slice, items: slice.items.map(summariseKept) };
}

/** Shows all that was kept of an article but its text; null where it is not kept. */
export async function viewKeptArticle(tables: ReadTables, id: ArticleId): Promise<KeptArticle | null> {
  const [stored] = await articlesById(tables, [id]);
  if (stored === undefined) return null;
  const article = articleInLibrary(stored);
  const own = article.quotes.filter(({ rules }) => rules.includes(KEPT_BY_READER));
  const actors = await actorsOf(
    tables,
    own.flatMap(({ speakers }) => speakers),
  );
  const { text, ...record } = stored.record;
  return {
    ...summariseKept(stored),
    record,
    words: wordCount(text),
    ownQuotes: own.map((quote) => ({
      quote: quoteIdOf(article, quote),
      words: text.slice(quote.start, quote.end),
      speakers: quote.speakers.map((speaker) => ({
        id: speaker,
        name: actors.get(speaker)?.name ?? speaker,
      })),
    })),
  };
}

/** Tells of a kept article what a list shows. */
export function summariseKept(stored: StoredArticle): KeptSummary {
  const { origin, address, keptDay, isExcerpt, dateIsSure } = stored.record;
  return {
    ...summarise(articleInLibrary(stored)),
    ...{ origin, address, keptDay, isExcerpt, dateIsSure },
    isRead: stored.reading !== null,
    notRead: stored.reading?.notRead ?? null,
  };
}
