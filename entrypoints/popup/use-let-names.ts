import { useEffect, useState } from 'preact/hooks';
import type { LetNamesActions } from '../../components/keep/LetNamesQuestion.tsx';
import { send } from '../../lib/browser/messaging.ts';
import type { LetState } from '../../lib/wire/let-messages.ts';

/** Asks, once in a reader's life and only when something was just kept, where kept names may show. */
export function useLetNames(
  host: string | null,
  tab: number | null,
  isKept: boolean,
): { readonly isAsking: boolean; readonly actions: Omit<LetNamesActions, 'onChoose'> } {
  const [isAsking, setIsAsking] = useState(false);
  useEffect(() => {
    if (!isKept) return setIsAsking(false);
    void send<LetState>({ type: 'let-state', host, tab }).then((answer) => {
      if (!answer.ok || answer.value.isAsked) return;
      setIsAsking(true);
      // Asked is asked: who closes the window has answered "in no page", and finds the choice among the settings.
      void send<null>({ type: 'let-asked' });
    });
  }, [isKept]);
  return {
    isAsking,
    actions: {
      onNowhere: () => setIsAsking(false),
      async onThisSite(site) {
        await send<null>({ type: 'let-site', host: site, on: true, tab });
        setIsAsking(false);
      },
    },
  };
}
