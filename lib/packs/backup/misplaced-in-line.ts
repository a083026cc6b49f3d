import type { ActorId, ArticleId } from '../../model.ts';
import type { Misfit } from '../../problems/problem.ts';
import type { BackedArticle } from './backup-schema.ts';

/** Lists what no schema of one field sees in an article: an id that stands twice, spans turned round, speakers of another article. */
export function* misplacedInArticle(
  { record: { id }, own, corrections }: BackedArticle,
  before: ReadonlySet<ArticleId>,
): Generator<Misfit> {
  if (before.has(id)) yield { path: 'record.id', fault: 'taken' };
  for (const [list, items] of [
    ['own', own],
    ['corrections', corrections],
  ] as const) {
    for (const [position, one] of items.entries()) {
      const path = `${list}.${position}`;
      if (one.start >= one.end) yield { path: `${path}.end`, fault: 'outside_text' };
      const { speaker } = one;
      if (speaker === undefined || speaker === 'nobody') continue;
      const article = articleOfActor(speaker.id);
      if (article !== null && article !== id) yield { path: `${path}.speaker.id`, fault: 'no_such_article' };
    }
  }
}

/** Gives the article of a local actor; null for one that everybody knows. */
export function articleOfActor(actor: ActorId): ArticleId | null {
  const end = actor.indexOf('#');
  return end < 0 ? null : (actor.slice(0, end) as ArticleId);
}
