import { useEffect, useState } from 'preact/hooks';
import type { SearchState } from '../../components/popup/SearchResults.tsx';
import { send } from '../../lib/browser/messaging.ts';
import type { SearchHit } from '../../lib/holdings/search.ts';
import type { Slice } from '../../lib/holdings/slice.ts';

/** Long enough to skip the letters of a word being typed, short enough to feel immediate. */
const PAUSE_MS = 70;

/** Searches as the words change; an answer that a newer question overtook is dropped. */
export function useSearch(words: string): SearchState {
  const [found, setFound] = useState<SearchState>({ state: 'idle' });
  const asked = words.trim();

  useEffect(() => {
    if (asked === '') {
      setFound({ state: 'idle' });
      return;
    }
    let overtaken = false;
    const timer = setTimeout(async () => {
      const answer = await send<Slice<SearchHit>>({ type: 'search', words: asked });
      if (overtaken) return;
      setFound(
        answer.ok
          ? { state: 'found', words: asked, hits: answer.value }
          : { state: 'error', error: answer.error },
      );
    }, PAUSE_MS);
    return () => {
      overtaken = true;
      clearTimeout(timer);
    };
  }, [asked]);

  return found;
}
