import { useEffect, useState } from 'preact/hooks';
import type { OverviewState } from '../../components/popup/Popup.tsx';
import { send } from '../../lib/browser/messaging.ts';
import type { Problem } from '../../lib/problems/problem.ts';
import type { Overview } from '../../lib/views/overview.ts';
import type { ExtensionRequest } from '../../lib/wire/requests.ts';

/** Keeps what the background tells the popup about a site in a tab. */
export function useOverview(
  host: string | null,
  tab: number | null,
): {
  readonly overview: OverviewState;
  /** Why the last change came to nothing; null where it did not. */
  readonly fault: Problem | null;
  readonly refresh: () => Promise<void>;
  /** Asks for a change, and refreshes. */
  readonly change: (request: ExtensionRequest) => Promise<void>;
} {
  const [overview, setOverview] = useState<OverviewState>({ state: 'loading' });
  const [fault, setFault] = useState<Problem | null>(null);
  const refresh = async () => {
    const [answer, told] = await Promise.all([
      send<Overview>({ type: 'overview', host, tab }),
      send<readonly Problem[]>({ type: 'notices', tab }),
    ]);
    setOverview(
      answer.ok
        ? { state: 'ready', overview: answer.value, notices: told.ok ? told.value : [] }
        : { state: 'error', error: answer.error },
    );
  };
  useEffect(() => void refresh(), []);
  return {
    overview,
    fault,
    refresh,
    async change(request) {
      const answer = await send<null>(request);
      setFault(answer.ok ? null : answer.error);
      // Where nothing changed, the switches show again what is so.
      await refresh();
    },
  };
}
