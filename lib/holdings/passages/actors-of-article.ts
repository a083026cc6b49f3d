import type { ActorId, AnalysedArticle } from '../../model.ts';

/** Lists everybody whom an article names, quotes or describes, each once, in the order of their ids. */
export function actorsOfArticle({
  mentions,
  quotes,
  roles,
  discovered,
}: Pick<AnalysedArticle, 'mentions' | 'quotes' | 'roles' | 'discovered'>): ActorId[] {
  const ids = new Set(discovered.map(({ id }) => id));
  for (const { actor } of mentions) ids.add(actor);
  for (const { speakers } of quotes) for (const id of speakers) ids.add(id);
  for (const { actor } of roles) ids.add(actor);
  return [...ids].sort();
}
