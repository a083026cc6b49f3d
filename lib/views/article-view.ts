import type { Holding } from '../holdings/holding.ts';
import type { ActorId, ActorKind, AnalysedArticle, ArticleId } from '../model.ts';

/** Shows an article in the reader. */
export interface ArticleView {
  readonly article: AnalysedArticle;
  /** Display name and kind of every actor that the article mentions or quotes. */
  readonly actors: readonly {
    readonly id: ActorId;
    readonly name: string;
    readonly kind: ActorKind;
  }[];
}

/** Shows an article with the actors it mentions or quotes; null when the holding has no such article. */
export async function viewArticle(holding: Holding, id: ArticleId): Promise<ArticleView | null> {
  const article = await holding.article(id);
  if (article === null) return null;
  const ids = new Set([
    ...article.mentions.map(({ actor }) => actor),
    ...article.quotes.flatMap(({ speakers }) => speakers),
  ]);
  const actors = await Promise.all([...ids].map((actor) => holding.actor(actor)));
  return {
    article,
    actors: actors.flatMap((actor) =>
      actor === null ? [] : [{ id: actor.id, name: actor.name, kind: actor.kind }],
    ),
  };
}
