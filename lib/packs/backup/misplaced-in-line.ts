import { editKey } from '../../library/store/stored-edit.ts';
import type { ActorId, ArticleId } from '../../model.ts';
import type { Misfit } from '../../problems/problem.ts';
import type { BackedArticle, BackedDecision } from './backup-schema.ts';

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

/** Lists what no schema of one field sees in a decision: one that was decided before, and actors of articles that are not there. */
export function* misplacedInDecision(
  decision: BackedDecision,
  articles: ReadonlySet<ArticleId>,
  before: ReadonlySet<string>,
): Generator<Misfit> {
  if (before.has(decisionSubject(decision)))
    yield { path: decision.of === 'identity' ? 'other' : 'edit', fault: 'taken' };
  if (decision.of === 'identity' && decision.one === decision.other) yield { path: 'other', fault: 'taken' };
  const named =
    decision.of === 'identity'
      ? [['one', decision.one] as const, ['other', decision.other] as const]
      : [['actor', decision.actor] as const];
  for (const [path, actor] of named) {
    const article = articleOfActor(actor);
    if (article !== null && !articles.has(article)) yield { path, fault: 'no_such_article' };
  }
}

/** Tells what a decision speaks of: two that speak of the same contradict each other. */
export function decisionSubject(decision: BackedDecision): string {
  if (decision.of === 'actor') return editKey(decision.actor, decision.edit);
  return [decision.one, decision.other].sort().join('\n');
}

/** Gives the article of a local actor; null for one that everybody knows. */
export function articleOfActor(actor: ActorId): ArticleId | null {
  const end = actor.indexOf('#');
  return end < 0 ? null : (actor.slice(0, end) as ArticleId);
}
