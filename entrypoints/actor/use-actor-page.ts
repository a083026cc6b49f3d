import { useEffect, useState } from 'preact/hooks';
import type { ActorPageState } from '../../components/actor/ActorPage.tsx';
import { onLibraryChanged } from '../../lib/browser/library-channel.ts';
import { send } from '../../lib/browser/messaging.ts';
import type { ActorPageView } from '../../lib/views/actor-page-view.ts';

/** Loads the page of whoever's key the address has, and again when the library changes. */
export function useActorPage(): {
  readonly shown: ActorPageState;
  readonly show: (shown: ActorPageState) => void;
} {
  const [shown, show] = useState<ActorPageState>({ state: 'loading' });
  useEffect(() => {
    let latest = 0;
    const load = async () => {
      latest += 1;
      const asked = latest;
      const answer = await send<ActorPageView>({ type: 'actor-page', key: location.hash.slice(1) });
      if (asked !== latest) return;
      show(answer.ok ? { state: 'ready', view: answer.value } : { state: 'error', error: answer.error });
    };
    const reload = () => void load();
    reload();
    const forget = onLibraryChanged(reload);
    window.addEventListener('hashchange', reload);
    return () => {
      forget();
      window.removeEventListener('hashchange', reload);
    };
  }, []);
  return { shown, show };
}
