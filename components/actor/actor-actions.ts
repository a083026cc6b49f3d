import type { ArticleSummary } from '../../lib/holdings/article-summary.ts';
import type { ArticleId } from '../../lib/model.ts';
import type { RecordActions } from '../lists/RecordList.tsx';
import type { MoreOf } from '../lists/use-slices.ts';
import type { ToldActions } from '../told/told-state.ts';

/** Lists what can be done on an actor's page. */
export interface ActorActions extends RecordActions {
  readonly onReadArticle: (article: ArticleId) => void;
  readonly onMoreArticles: MoreOf<ArticleSummary>;
  /** What can be decided of the actor. */
  readonly told: ToldActions;
  /** Prints the page with all of its lists. */
  readonly onPrint: () => void;
}
