import type { ActorId, AnalysedArticle, Quote } from '../model.ts';

/** Gives those whom the words of a quote mention. */
export function mentionedIn({ mentions }: AnalysedArticle, quote: Quote): ReadonlySet<ActorId> {
  return new Set(
    mentions.filter(({ start, end }) => quote.start <= start && end <= quote.end).map(({ actor }) => actor),
  );
}
