import { useEffect, useState } from 'preact/hooks';
import { LookUpsPage } from '../../components/look-ups/LookUpsPage.tsx';
import { SettingsPage, type SettingsShown } from '../../components/settings/SettingsPage.tsx';
import { onLibraryChanged } from '../../lib/browser/library-channel.ts';
import { libraryDatabase } from '../../lib/browser/library-database.ts';
import { send } from '../../lib/browser/messaging.ts';
import { countBackedUp } from '../../lib/library/exchange/count-backed-up.ts';
import type { LibraryState } from '../../lib/library/library-state.ts';
import type { LetState } from '../../lib/wire/let-messages.ts';
import type { ExtensionRequest } from '../../lib/wire/requests.ts';
import { useFragment } from './use-fragment.ts';
import { useLookUps } from './use-look-ups.ts';

/** Is the address of the list of look-ups, within the page. */
const LOOK_UPS = '#look-ups';

const database = libraryDatabase();

/** Runs the tab of the settings, and that of look-ups, which are turned on there. */
export function SettingsWindow() {
  const isOfLookUps = useFragment() === LOOK_UPS;
  const lookUps = useLookUps();
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

  const change = async (request: ExtensionRequest) => {
    const answer = await send<null>(request);
    if (answer.ok) await refresh();
    else setShown((now) => ({ ...now, error: answer.error }));
  };

  if (isOfLookUps) return <LookUpsPage {...lookUps} />;
  return (
    <SettingsPage
      shown={shown}
      lookUps={lookUps}
      actions={{
        onLet: (host, on) => void change({ type: 'let-site', host, on, tab: null }),
        onForgetAll: () => void change({ type: 'forget-everything' }).then(lookUps.refresh),
      }}
    />
  );
}
