import { useEffect, useState } from 'preact/hooks';
import type { LetPageActions, LetPageState } from '../../../components/kept/LetPage.tsx';
import { send } from '../../../lib/browser/messaging.ts';
import type { Problem } from '../../../lib/problems/problem.ts';
import type { LetState } from '../../../lib/wire/let-messages.ts';

/** Tells whether the page in a tab may show what is kept, with what the reader can choose about it. */
export interface LetHere {
  readonly state: LetPageState;
  readonly actions: LetPageActions;
}

/** Says whether the page in a tab may show what is kept, and lets the reader choose. */
export function useLetPage(host: string | null, tab: number | null): LetHere {
  const [state, setState] = useState<LetState | null>(null);
  const [error, setError] = useState<Problem | null>(null);
  const refresh = async () => {
    const answer = await send<LetState>({ type: 'let-state', host, tab });
    if (answer.ok) setState(answer.value);
  };
  useEffect(() => void refresh(), [host, tab]);
  const { isPageLet = false, isSiteLet = false, isCapped = false, isPrivate = true } = state ?? {};
  const change = async (request: Parameters<typeof send>[0], next: Partial<LetState>) => {
    setState((now) => now && { ...now, ...next });
    setError(null);
    const answer = await send<null>(request);
    await refresh();
    if (!answer.ok) setError(answer.error);
  };
  return {
    state: { isPageLet, isSiteLet, isCapped, host: isPrivate ? null : host, error },
    actions: {
      onPage: (on) => {
        if (tab !== null) void change({ type: 'let-page', tab, on }, { isPageLet: on });
      },
      onSite: (site, on) =>
        void change({ type: 'let-site', host: site, on, tab }, { isSiteLet: on, isPageLet: on }),
    },
  };
}
