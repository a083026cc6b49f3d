import type { ArticleSummary } from '../../lib/holdings/article-summary.ts';
import type { ActorId, ArticleId, QuoteId } from '../../lib/model.ts';
import type { MoreOf } from '../lists/use-slices.ts';
import type { RecordActions } from '../record/ActorRecord.tsx';

/** Lists what can be done in the reader. */
export interface ReaderActions extends RecordActions {
  /** Emphasises a quote and tells more of it; null lets go. */
  readonly onSelect: (quote: QuoteId | null) => void;
  readonly onOpen: (actor: ActorId) => void;
  readonly onCloseCard: () => void;
  readonly onReadArticle: (article: ArticleId) => void;
  readonly onMoreArticles: MoreOf<ArticleSummary>;
  readonly onPrint: () => void;
}
