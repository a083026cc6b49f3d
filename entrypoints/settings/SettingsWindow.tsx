import { useEffect, useState } from 'preact/hooks';
import { SettingsPage, type SettingsShown } from '../../components/settings/SettingsPage.tsx';
import { onLibraryChanged } from '../../lib/browser/library-channel.ts';
import { send } from '../../lib/browser/messaging.ts';
import type { LibraryState } from '../../lib/library/library-state.ts';
import type { LetState } from '../../lib/wire/let-messages.ts';
import type { ExtensionRequest } from '../../lib/wire/requests.ts';

/** Runs the tab of the settings. */
export function SettingsWindow() {
  const [shown, setShown] = useState<SettingsShown>({ sites: null, library: null, error: null });

  const refresh = async () => {
    const [letState, library] = await Promise.all([
      send<LetState>({ type: 'let-state', host: null, tab: null }),
      send<LibraryState>({ type: 'library' }),
    ]);
    const failed = [letState, library].find((answer) => !answer.ok);
    setShown({
      sites: letState.ok ? letState.value.sites : null,
      library: library.ok ? library.value : null,
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

  return (
    <SettingsPage
      shown={shown}
      actions={{
        onLet: (host, on) => void change({ type: 'let-site', host, on, tab: null }),
        onForgetAll: () => void change({ type: 'forget-everything' }),
      }}
    />
  );
}
