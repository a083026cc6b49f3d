import type { Actor, ActorId, Mention, Quote } from '../model.ts';
import type { Cast } from '../speakers/article-facts.ts';

/** Holds which of the known an article puts on record. */
interface OnRecord {
  /** Those who speak, or whom a quote names, sorted by id. */
  readonly known: readonly Actor[];
  /** Those whom the article only names. */
  readonly unheard: ReadonlySet<ActorId>;
}

/** Finds the known actors that are on record, as speakers or by what is said of them. Both lists are sorted by start. */
export function onRecord(
  mentions: readonly Mention[],
  quotes: readonly Pick<Quote, 'start' | 'end' | 'speakers'>[],
  cast: Cast,
): OnRecord {
  const heard = new Set([...quotes.flatMap(({ speakers }) => speakers), ...within(mentions, quotes)]);
  const isKnown = (id: ActorId): boolean => cast.get(id)?.origin === 'known';
  return {
    known: [...heard]
      .filter(isKnown)
      .sort()
      .flatMap((id) => cast.get(id) ?? []),
    unheard: new Set(mentions.map(({ actor }) => actor).filter((id) => isKnown(id) && !heard.has(id))),
  };
}

/** Lists whom quotes name. */
function* within(
  mentions: readonly Mention[],
  quotes: readonly Pick<Quote, 'start' | 'end'>[],
): Generator<ActorId> {
  let next = 0;
  let end = 0;
  for (const mention of mentions) {
    for (; next < quotes.length && (quotes[next]?.start ?? 0) <= mention.start; next++)
      end = Math.max(end, quotes[next]?.end ?? 0);
    if (mention.end <= end) yield mention.actor;
  }
}
