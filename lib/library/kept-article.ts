import type { ArticleSummary } from '../holdings/article-summary.ts';
import type { ActorId, QuoteId } from '../model.ts';
import type { ArticleRecord } from './article-record.ts';

/** Shows an article of the library in a list. */
export interface KeptSummary
  extends ArticleSummary,
    Pick<ArticleRecord, 'origin' | 'address' | 'keptDay' | 'isExcerpt' | 'dateIsSure'> {
  /** Whether an engine has read it. */
  readonly isRead: boolean;
  /** The language in which no quotes are read, or `NOT_READABLE`; null where they are. */
  readonly notRead: string | null;
}

/** Shows a quote that the reader marked. */
interface OwnQuoteView {
  readonly quote: QuoteId;
  readonly words: string;
  readonly speakers: readonly { readonly id: ActorId; readonly name: string }[];
}

/** Shows all that was kept of an article but its text. */
export interface KeptArticle extends KeptSummary {
  readonly record: Omit<ArticleRecord, 'text'>;
  readonly words: number;
  readonly ownQuotes: readonly OwnQuoteView[];
}
