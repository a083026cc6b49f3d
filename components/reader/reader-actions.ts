import type { ActorId, ArticleId, QuoteId } from '../../lib/model.ts';
import type { QuoteActions } from '../record/QuoteEntry.tsx';

/** What can be done in the reader. */
export interface ReaderActions extends QuoteActions {
  /** Emphasises a quote and tells more of it; null lets go. */
  readonly onSelect: (quote: QuoteId | null) => void;
  readonly onOpen: (actor: ActorId) => void;
  readonly onCloseCard: () => void;
  readonly onReadArticle: (article: ArticleId) => void;
  readonly onPrint: () => void;
}
