import type { ActorId, AnalysedArticle, Index, Span } from '../model.ts';
import type { ActorView, RoleView } from '../wire/messages.ts';
import { actorsById, latestFirst, viewQuote } from './quote-view.ts';

/** Shows who an actor is and what they are on record with; null when the index does not know the actor. */
export function viewActor(index: Index, id: ActorId): ActorView | null {
  const actors = actorsById(index);
  const actor = actors.get(id);
  if (actor === undefined) return null;
  const quotes = index.articles.flatMap((article) =>
    article.quotes.map((quote, position) => ({
      view: viewQuote(article, quote, position, actors),
      said: quote.speakers.includes(id),
      names: article.mentions.some((mention) => mention.actor === id && isWithin(mention, quote)),
    })),
  );
  return {
    id,
    name: actor.name,
    kind: actor.kind,
    aliases: actor.aliases,
    roles: rolesOf(index.articles, id),
    saidBy: quotes.flatMap(({ said, view }) => (said ? [view] : [])).sort(latestFirst),
    about: quotes.flatMap(({ said, names, view }) => (names && !said ? [view] : [])).sort(latestFirst),
  };
}

/** Lists an actor's roles, latest first; one that several articles state counts once, with its latest date. */
export function rolesOf(articles: readonly AnalysedArticle[], id: ActorId): RoleView[] {
  const latest = new Map<string, RoleView>();
  const all = articles.flatMap(({ roles, date, source, id: article }) =>
    roles.flatMap(({ actor, role }) => (actor === id ? [{ role, date, source, article }] : [])),
  );
  for (const view of all.sort(latestFirst)) {
    const words = view.role.replace(/\s+/g, ' ').toLowerCase();
    if (!latest.has(words)) latest.set(words, view);
  }
  return [...latest.values()];
}

function isWithin(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
