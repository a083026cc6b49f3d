import { useEffect, useState } from 'preact/hooks';
import type { LibraryShown } from '../../components/library/LibraryPage.tsx';
import { onLibraryChanged } from '../../lib/browser/library-channel.ts';
import { send } from '../../lib/browser/messaging.ts';
import type { LibraryState } from '../../lib/library/library-state.ts';

/** Shows how the library is, and lets one that is lost begin anew. */
export function useLibrary(): {
  readonly shown: LibraryShown;
  readonly refresh: () => Promise<void>;
  readonly onBeginAnew: () => Promise<void>;
} {
  const [shown, setShown] = useState<LibraryShown>({ state: 'loading' });
  const refresh = async () => {
    const library = await send<LibraryState>({ type: 'library' });
    setShown(
      library.ok ? { state: 'ready', library: library.value } : { state: 'error', error: library.error },
    );
  };

  useEffect(() => {
    void refresh();
    return onLibraryChanged(() => void refresh());
  }, []);

  return {
    shown,
    refresh,
    async onBeginAnew() {
      const answer = await send<null>({ type: 'begin-anew' });
      if (answer.ok) await refresh();
      else setShown({ state: 'error', error: answer.error });
    },
  };
}
