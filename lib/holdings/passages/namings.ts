import type { ActorId, AnalysedArticle, Mention } from '../../model.ts';
import { mentionsWithin } from './mentions-within.ts';

/**
 * Lists where an article names its actors beside what is on record: not within a quote, and not as the speaker of one. In the order of
 * the text; linear in its quotes and mentions.
 */
export function namingsOf({ mentions, quotes }: AnalysedArticle): ReadonlyMap<ActorId, readonly Mention[]> {
  const inOrder = mentions.toSorted((a, b) => a.start - b.start);
  const onRecord = new Set<Mention>();
  for (const quote of quotes) {
    for (const mention of mentionsWithin(inOrder, quote)) onRecord.add(mention);
    for (const mention of quote.speaker === null ? [] : mentionsWithin(inOrder, quote.speaker))
      if (quote.speakers.includes(mention.actor)) onRecord.add(mention);
  }
  return Map.groupBy(
    inOrder.filter((mention) => !onRecord.has(mention)),
    ({ actor }) => actor,
  );
}
