import type { Actor, ActorId, AnalysedArticle, ArticleId, Quote, QuoteId, QuoteKind } from '../model.ts';
import { spaced } from '../text/spaced.ts';
import { quoteIdOf } from './quote-id.ts';

/** Shows one quote, traceable to its place in its article. */
export interface QuoteView {
  readonly id: QuoteId;
  readonly kind: QuoteKind;
  /** The words as printed; of a direct quote what stands inside the marks. */
  readonly text: string;
  /** Who said it, by display name; empty when the article does not say with certainty. */
  readonly speakers: readonly { readonly id: ActorId; readonly name: string }[];
  /** The words that named the speaker where they differ from the name: "China’s top diplomat". */
  readonly namedAs: string | null;
  /** The speaker's role according to the same article, when it states one. */
  readonly role: string | null;
  readonly date: string | null;
  readonly source: string | null;
  readonly article: ArticleId;
  readonly title: string;
}

/** Shows one quote of an article. */
export function viewQuote(
  article: AnalysedArticle,
  quote: Quote,
  actors: ReadonlyMap<ActorId, Pick<Actor, 'name'>>,
): QuoteView {
  const speakers = quote.speakers.map((id) => ({ id, name: actors.get(id)?.name ?? id }));
  const [speaker, ...others] = speakers;
  const words = quote.speaker && article.text.slice(quote.speaker.start, quote.speaker.end);
  return {
    id: quoteIdOf(article, quote),
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

/** Finds the speaker's role that the article states nearest before the quote, or else first. */
function roleIn(article: AnalysedArticle, actor: ActorId, { start }: Quote): string | null {
  const roles = article.roles.filter((role) => role.actor === actor);
  return (roles.findLast((role) => role.start <= start) ?? roles[0])?.role ?? null;
}

/** Line breaks, case and the article's kind of apostrophe make no other name. */
function isSame(words: string, name: string): boolean {
  const plain = (text: string) => spaced(text).replace(/’/g, "'").toLowerCase();
  return plain(words) === plain(name);
}
