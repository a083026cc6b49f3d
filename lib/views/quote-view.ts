import type { Actor, ActorId, AnalysedArticle, Index, Quote, QuoteId } from '../model.ts';
import type { QuoteView } from '../wire/messages.ts';

/** Maps every actor of an index, curated or discovered in one of its articles, by id. */
export function actorsById(index: Index): Map<ActorId, Actor> {
  const discovered = index.articles.flatMap((article) => article.discovered);
  return new Map([...discovered, ...index.actors].map((actor) => [actor.id, actor]));
}

/** Names a quote by its place. */
function quoteId(article: AnalysedArticle, position: number): QuoteId {
  return `${article.id}:${position}` as QuoteId;
}

/** Finds the article that holds a quote; null when the index has no such quote. */
export function articleOfQuote(index: Index, id: QuoteId): AnalysedArticle | null {
  const cut = id.lastIndexOf(':');
  const article = index.articles.find((candidate) => candidate.id === id.slice(0, cut));
  const position = Number(id.slice(cut + 1));
  // Compared whole: Number() also reads "1e0" and " 1".
  const exists = article?.quotes[position] !== undefined && quoteId(article, position) === id;
  return exists ? article : null;
}

/** Shows one quote of an article, by its position there. */
export function viewQuote(
  article: AnalysedArticle,
  quote: Quote,
  position: number,
  actors: ReadonlyMap<ActorId, Pick<Actor, 'name'>>,
): QuoteView {
  const speakers = quote.speakers.map((id) => ({ id, name: actors.get(id)?.name ?? id }));
  const [speaker, ...others] = speakers;
  const words = quote.speaker && article.text.slice(quote.speaker.start, quote.speaker.end);
  return {
    id: quoteId(article, position),
    kind: quote.kind,
    text: article.text.slice(quote.start, quote.end),
    speakers,
    namedAs: words === null || (speaker && others.length === 0 && isSame(words, speaker.name)) ? null : words,
    role: speaker && others.length === 0 ? roleIn(article, speaker.id, quote) : null,
    date: article.date,
    source: article.source,
    article: article.id,
    title: article.title,
  };
}

/** Orders by date, latest first; the undated come last. */
export function latestFirst(
  a: { readonly date: string | null },
  b: { readonly date: string | null },
): number {
  if (a.date === b.date) return 0;
  if (a.date === null || b.date === null) return a.date === null ? 1 : -1;
  return a.date < b.date ? 1 : -1;
}

/** Finds the speaker's role that the article states nearest before the quote, or else first. */
function roleIn(article: AnalysedArticle, actor: ActorId, { start }: Quote): string | null {
  const roles = article.roles.filter((role) => role.actor === actor);
  return (roles.findLast((role) => role.start <= start) ?? roles[0])?.role ?? null;
}

/** Line breaks, case and the article's kind of apostrophe make no other name. */
function isSame(words: string, name: string): boolean {
  const plain = (text: string) => text.replace(/\s+/g, ' ').replace(/’/g, "'").toLowerCase();
  return plain(words) === plain(name);
}
