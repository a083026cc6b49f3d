import { useEffect, useState } from 'preact/hooks';
import type { SettingsShown } from '../../components/settings/SettingsPage.tsx';
import { onLibraryChanged } from '../../lib/browser/library-channel.ts';
import { libraryDatabase } from '../../lib/browser/library-database.ts';
import { send } from '../../lib/browser/messaging.ts';
import { countBackedUp } from '../../lib/library/exchange/count-backed-up.ts';
import type { LibraryState } from '../../lib/library/library-state.ts';
import type { LetState } from '../../lib/wire/let-messages.ts';
import type { ExtensionRequest } from '../../lib/wire/requests.ts';

const database = libraryDatabase();

/** Follows where kept names may show and what is kept, and changes it. */
export function useSettings(): {
  readonly shown: SettingsShown;
  readonly change: (request: ExtensionRequest) => Promise<void>;
} {
  const [shown, setShown] = useState<SettingsShown>({
    ...{ sites: null, library: null, backedUp: null, error: null },
  });

  const refresh = async () => {
    const [letState, library, backedUp] = await Promise.all([
      send<LetState>({ type: 'let-state', host: null, tab: null }),
      send<LibraryState>({ type: 'library' }),
      // A library that cannot be read says so by its state.
      database.read(countBackedUp).catch(() => null),
    ]);
    const failed = [letState, library].find((answer) => !answer.ok);
    setShown({
      sites: letState.ok ? letState.value.sites : null,
      library: library.ok ? library.value : null,
      backedUp,
      error: failed?.ok === false ? failed.error : null,
    });
  };
  useEffect(() => {
    void refresh();
    const forget = onLibraryChanged(() => void refresh());
    // The popup may have let a site meanwhile.
    const onVisible = () => void (document.visibilityState === 'visible' && refresh());
    document.addEventListener('visibilitychange', onVisible);
    return () => {
      forget();
      document.removeEventListener('visibilitychange', onVisible);
    };
  }, []);

  return {
    shown,
    async change(request) {
      const answer = await send<null>(request);
      if (answer.ok) await refresh();
      else setShown((now) => ({ ...now, error: answer.error }));
    },
  };
}
