import type { KnownQuote } from '../../checks/known/known-quotes.ts';
import type { AnalysedArticle, Quote } from '../../model.ts';
import { spaced } from '../../text/spaced.ts';
import type { ActorNames } from '../quote-view.ts';

/** Is a quote of an article as it is compared with quotations. */
export interface KnownOfArticle extends KnownQuote {
  readonly quote: Quote;
}

/**
 * Lists the quotes of an article that quotations are compared with: those that have quotation marks and a speaker. A mixed one is compared as a whole, its clause included, because a writer may put more
 * or fewer of the same words in marks. An indirect one is in a reporter's words: nobody is on record with them, and they would be the first place of words that were never
 * said. Words without a speaker are headlines, slogans and names as often as speech.
 */
export function knownQuotesOf(article: AnalysedArticle, actors: ActorNames): readonly KnownOfArticle[] {
  return article.quotes.filter(isKnownQuote).map((quote) => ({
    quote,
    article: article.id,
    text: article.text.slice(quote.start, quote.end),
    speaker: speakerOf(article, quote, actors),
    date: article.date,
  }));
}

/** Tells whether quotations are compared with a quote. */
const isKnownQuote = ({ kind, speaker, speakers }: Quote): boolean =>
  kind !== 'indirect' && (speakers.length > 0 || speaker !== null);

/** Names the one speaker, or else gives the words that name somebody; null where several speak. */
function speakerOf({ text }: AnalysedArticle, quote: Quote, actors: ActorNames): string | null {
  const [id, ...others] = quote.speakers;
  if (others.length > 0) return null;
  const name = id === undefined ? undefined : actors.get(id)?.name;
  return name ?? (quote.speaker && spaced(text.slice(quote.speaker.start, quote.speaker.end)));
}
