import type { Actor, ActorId, AnalysedArticle } from '../../model.ts';
import { formKey } from '../../names/name-keys.ts';

/** Finds the organisation that published an article; null where its source is none that is known. */
export type PublisherOf = (article: Pick<AnalysedArticle, 'source'>) => ActorId | null;

/**
 * Finds the organisations whose names articles give as their source, by their exact forms. A form that several bear is nobody's. Goes
 * through the forms once and keeps those of sources alone, of which there are few.
 */
export function publishersOf(
  articles: readonly Pick<AnalysedArticle, 'source'>[],
  actors: Iterable<Actor>,
): PublisherOf {
  const sources = new Set(articles.flatMap(({ source }) => (source === null ? [] : [formKey(source)])));
  const bearers = new Map<string, Set<ActorId>>();
  for (const { id, kind, name, aliases, short } of actors)
    if (kind === 'organisation')
      for (const form of [name, ...aliases, ...short]) {
        const key = formKey(form);
        if (sources.has(key)) bearers.set(key, (bearers.get(key) ?? new Set()).add(id));
      }
  return ({ source }) => {
    const [one, other] = source === null ? [] : (bearers.get(formKey(source)) ?? []);
    return other === undefined ? (one ?? null) : null;
  };
}
