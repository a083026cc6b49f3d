import type { AnalysedArticle, Article, ArticleId, Quote, QuoteId, Span } from '../model.ts';
import { wordsHash } from './passages/words-hash.ts';

/** The parts of a quote's id. */
interface QuotePlace {
  readonly article: ArticleId;
  /** Where the quote began in the article's text when the id was made. */
  readonly start: number;
  /** Stands for its words. */
  readonly hash: string;
}

/**
 * Names a quote by its article, its place there and its words: `<article>:<start>-<hash>`. The place tells two quotes of the same
 * words apart. Other quotes have no part in it: an analysis that finds more of them, or fewer, changes no id of the rest.
 */
export function quoteIdOf(article: Pick<Article, 'id' | 'text'>, quote: Span): QuoteId {
  return `${article.id}:${quote.start}-${wordsHash(article.text, quote)}` as QuoteId;
}

/** Reads a quote's id; null for what is none. */
export function readQuoteId(id: string): QuotePlace | null {
  const parts = /^(.+):(0|[1-9]\d{0,8})-([\da-z]{1,7})$/s.exec(id);
  if (parts === null) return null;
  const [, article = '', start = '', hashed = ''] = parts;
  return { article: article as ArticleId, start: Number(start), hash: hashed };
}

/**
 * Finds the quote that an id was made of. Where the text moved, it is the nearest quote of the same words. Where a better
 * analysis cut it elsewhere, it is the quote that begins at the same place. Null where there is neither.
 */
export function findQuote(article: AnalysedArticle, id: QuoteId): Quote | null {
  const place = readQuoteId(id);
  if (place === null || place.article !== article.id) return null;
  const far = ({ start }: Quote) => Math.abs(start - place.start);
  const sameWords = article.quotes
    .filter((quote) => wordsHash(article.text, quote) === place.hash)
    .sort((a, b) => far(a) - far(b));
  return sameWords[0] ?? article.quotes.find(({ start }) => start === place.start) ?? null;
}
