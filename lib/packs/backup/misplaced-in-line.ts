import { editKey } from '../../library/store/stored-edit.ts';
import type { ActorId, ArticleId } from '../../model.ts';
import type { Misfit } from '../../problems/problem.ts';
import type { BackedArticle, BackedDecision } from './backup-schema.ts';

/**
 * Lists what no schema of one field sees in an article: an id that stands twice, two corrections of one instant, by which each is known, spans
 * turned round, speakers of another article.
 */
export function* misplacedInArticle(
  { record: { id }, own, corrections }: BackedArticle,
  before: ReadonlySet<ArticleId>,
): Generator<Misfit> {
  if (before.has(id)) yield { path: 'record.id', fault: 'taken' };
  const instants = corrections.map(({ at }) => at);
  const twice = instants.findIndex((at, position) => instants.indexOf(at) < position);
  if (twice >= 0) yield { path: `corrections.${twice}.at`, fault: 'taken' };
  for (const [position, one] of own.entries()) yield* misplacedInQuote(`own.${position}`, one, id);
  for (const [position, one] of corrections.entries())
    yield* misplacedInQuote(`corrections.${position}`, one, id);
}

function* misplacedInQuote(
  path: string,
  { start, end, speaker }: BackedArticle['own'][number] | BackedArticle['corrections'][number],
  id: ArticleId,
): Generator<Misfit> {
  if (start >= end) yield { path: `${path}.end`, fault: 'outside_text' };
  if (speaker === undefined || speaker === 'nobody') return;
  const article = articleOfActor(speaker.id);
  if (article !== null && article !== id) yield { path: `${path}.speaker.id`, fault: 'no_such_article' };
}

/**
 * Lists what no schema of one field sees in a decision: one that was decided before, one about those whom everybody knows alone, and actors of
 * articles that are not there.
 */
export function* misplacedInDecision(
  decision: BackedDecision,
  articles: ReadonlySet<ArticleId>,
  before: ReadonlySet<string>,
): Generator<Misfit> {
  if (before.has(decisionSubject(decision)))
    yield { path: decision.of === 'identity' ? 'other' : 'edit', fault: 'taken' };
  if (decision.of === 'identity' && decision.one === decision.other) yield { path: 'other', fault: 'taken' };
  // Those whom everybody knows are what the index says.
  if (isOfKnown(decision))
    yield { path: decision.of === 'identity' ? 'other' : 'actor', fault: 'known_to_all' };
  const named =
    decision.of === 'identity'
      ? [['one', decision.one] as const, ['other', decision.other] as const]
      : [['actor', decision.actor] as const];
  for (const [path, actor] of named) {
    const article = articleOfActor(actor);
    if (article !== null && !articles.has(article)) yield { path, fault: 'no_such_article' };
  }
}

function isOfKnown(decision: BackedDecision): boolean {
  const named = decision.of === 'identity' ? [decision.one, decision.other] : [decision.actor];
  return named.every((actor) => articleOfActor(actor) === null);
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
