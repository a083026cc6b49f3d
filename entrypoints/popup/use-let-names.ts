import { useEffect, useState } from 'preact/hooks';
import type { LetNamesActions, LetNamesAnswer } from '../../components/keep/LetNamesQuestion.tsx';
import { send } from '../../lib/browser/messaging.ts';
import type { LetState } from '../../lib/wire/let-messages.ts';

/** Asks, once in a reader's life and only when something was just kept, where kept names may show. Null where nothing is asked. */
export function useLetNames(
  host: string | null,
  tab: number | null,
  isKept: boolean,
): { readonly answer: LetNamesAnswer | null; readonly actions: Omit<LetNamesActions, 'onChoose'> } {
  const [answer, setAnswer] = useState<LetNamesAnswer | null>(null);
  useEffect(() => {
    if (!isKept) return setAnswer(null);
    void send<LetState>({ type: 'let-state', host, tab }).then((told) => {
      if (!told.ok || told.value.isAsked) return;
      setAnswer({ state: 'asked' });
      // Asked is asked: who closes the window has answered "in no page", and finds the choice among the settings.
      void send<null>({ type: 'let-asked' });
    });
  }, [isKept]);
  return {
    answer,
    actions: {
      onNowhere: () => setAnswer({ state: 'nowhere' }),
      async onThisSite(site) {
        const made = await send<null>({ type: 'let-site', host: site, on: true, tab });
        setAnswer(made.ok ? { state: 'on-site', host: site } : { state: 'failed', error: made.error });
      },
    },
  };
}
