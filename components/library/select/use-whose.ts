import { useEffect, useState } from 'preact/hooks';
import type { SpeakerTally } from '../../../lib/library/search/library-index-client.ts';
import type { QuotesQuery } from '../../../lib/library/search/library-query.ts';
import type { QuoteId } from '../../../lib/model.ts';
import { chosenWords } from './chosen-words.ts';

/** Asks whose quotes are, of those that a query finds. */
export type AskWhose = (query: QuotesQuery, ids: readonly QuoteId[]) => Promise<SpeakerTally>;

/** Says of chosen quotes how many they are and whose. */
interface Told {
  readonly words: string;
  /** The one whose they all are; null for several, nobody, and before that is known. */
  readonly only: string | null;
}

/** Says which quotes are chosen. What was said before stays until the answer is there, so that nothing beside it moves twice. */
export function useWhose(query: QuotesQuery, ids: readonly QuoteId[], ask: AskWhose): Told {
  const [told, setTold] = useState<Told | null>(null);
  useEffect(() => {
    if (ids.length === 0) return setTold(null);
    let isLatest = true;
    ask(query, ids).then(
      (tally) => isLatest && setTold({ words: chosenWords(ids.length, tally), only: tally.only }),
      // Where nobody can tell, they are counted alone.
      () => isLatest && setTold(null),
    );
    return () => {
      isLatest = false;
    };
  }, [ids]);
  return told ?? { words: chosenWords(ids.length, null), only: null };
}
