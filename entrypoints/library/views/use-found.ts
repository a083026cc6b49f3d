import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { FoundState } from '../../../components/library/find/found-state.ts';
import { libraryAddress, type PageQuery } from '../../../components/library/find/library-address.ts';
import type { LibraryIndexClient } from '../../../lib/library/search/library-index-client.ts';
import { problemOf } from '../../../lib/problems/refusal.ts';

const ASKING: FoundState = { state: 'asking' };

/**
 * Finds what a query asks for, and again whenever that may be something else. What was found before stays until then, as long as it is of
 * the same view. Decisions, pairs and drafts are not searched.
 */
export function useFound(index: LibraryIndexClient, query: PageQuery): FoundState {
  const [shown, setShown] = useState<FoundState>(ASKING);
  const [version, setVersion] = useState(0);
  const asked = libraryAddress(query);

  useEffect(() => {
    const again = () => setVersion((now) => now + 1);
    let read = -1;
    const stopProgress = index.onProgress((progress) => {
      if (progress.state === 'failed') return setShown({ state: 'failed', error: progress.error });
      if (progress.read !== read) again();
      read = progress.read;
    });
    const stopChanged = index.onChanged(again);
    return () => {
      stopProgress();
      stopChanged();
    };
  }, [index]);

  // Not behind the next frame: somebody types.
  useLayoutEffect(() => {
    if (!('words' in query)) return;
    let isLatest = true;
    index.find(query).then(
      (found) => isLatest && setShown({ state: 'found', query, found }),
      (error: unknown) => isLatest && setShown({ state: 'failed', error: problemOf(error) }),
    );
    return () => {
      isLatest = false;
    };
  }, [index, asked, version]);

  return shown.state === 'found' && shown.query.view !== query.view ? ASKING : shown;
}
