import type { PossibleSpeaker } from '../../components/own-quotes/own-quote-state.ts';
import { send } from '../../lib/browser/messaging.ts';
import type { SearchHit } from '../../lib/holdings/search.ts';
import type { Slice } from '../../lib/holdings/slice.ts';
import type { ArticleView } from '../../lib/views/article-view.ts';

/** Lists whom an article names, those named most often first. */
export function possibleSpeakers({ article, actors }: ArticleView): PossibleSpeaker[] {
  const counts = new Map<string, number>();
  for (const { actor } of article.mentions) counts.set(actor, (counts.get(actor) ?? 0) + 1);
  return actors.toSorted((one, other) => (counts.get(other.id) ?? 0) - (counts.get(one.id) ?? 0));
}

/** Searches for somebody on record; empty words find nobody. Null where a later question came meanwhile. */
type SpeakerSearch = (words: string) => Promise<PossibleSpeaker[] | null>;

/** Makes a search for one field: an answer that a later letter overtook would offer others under the finger. */
export function speakerSearch(): SpeakerSearch {
  let last = '';
  return async (words) => {
    last = words;
    const answer = words === '' ? null : await send<Slice<SearchHit>>({ type: 'search', words });
    if (last !== words) return null;
    return answer?.ok ? answer.value.items.flatMap(asSpeaker) : [];
  };
}

function asSpeaker(hit: SearchHit): PossibleSpeaker[] {
  return hit.type === 'actor' ? [{ id: hit.id, name: hit.name, kind: hit.kind }] : [];
}
