import type { Actor, ActorId, AnalysedArticle } from '../model.ts';

/** Maps every actor, curated or discovered in one of the articles, by id. */
export function actorsById(
  articles: readonly AnalysedArticle[],
  curated: readonly Actor[],
): ReadonlyMap<ActorId, Actor> {
  const discovered = articles.flatMap((article) => article.discovered);
  return new Map([...discovered, ...curated].map((actor) => [actor.id, actor]));
}
