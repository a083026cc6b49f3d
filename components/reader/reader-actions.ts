import type { CiteFile } from '../../lib/cite/cite-set.ts';
import type { ArticleSummary } from '../../lib/holdings/article-summary.ts';
import type { ActorId, ArticleId, QuoteId } from '../../lib/model.ts';
import type { CorrectActions } from '../correct/correct-state.ts';
import type { KeptActions } from '../keep/KeptHeading.tsx';
import type { RecordActions } from '../lists/RecordList.tsx';
import type { MoreOf } from '../lists/use-slices.ts';
import type { OwnQuoteActions } from '../own-quotes/own-quote-state.ts';

/** Lists what can be done in the reader. */
export interface ReaderActions extends RecordActions, KeptActions {
  /** Emphasises a quote and tells more of it; null lets go. */
  readonly onSelect: (quote: QuoteId | null) => void;
  readonly onOpen: (actor: ActorId) => void;
  readonly onCloseCard: () => void;
  readonly onReadArticle: (article: ArticleId) => void;
  readonly onMoreArticles: MoreOf<ArticleSummary>;
  readonly onPrint: () => void;
  /** Hands a file of the article's quotes to the browser. */
  readonly onDownload: (file: CiteFile) => void;
  /** What is asked about a quote of the reader's own. */
  readonly own: OwnQuoteActions;
  /** Puts quotes right; null where the article is not the reader's. */
  readonly correct: CorrectActions | null;
  /** Takes a quote of the reader's own away. */
  readonly onRemoveOwn: (quote: QuoteId) => void;
  /** Takes the last change of the kept article back. */
  readonly onUndo: () => void;
  /** Takes away what says that something was changed. */
  readonly onCloseNote: () => void;
}
