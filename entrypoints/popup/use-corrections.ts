import { useState } from 'preact/hooks';
import type { CorrectionActions } from '../../components/corrections/CorrectionsSection.tsx';
import type { LastCorrection } from '../../components/popup/Popup.tsx';
import { send } from '../../lib/browser/messaging.ts';
import { getURL } from '../../lib/browser/runtime.ts';
import { openTab } from '../../lib/browser/tabs.ts';
import type { Problem } from '../../lib/problems/problem.ts';
import type { CorrectionView } from '../../lib/views/overview.ts';
import type { ExtensionRequest } from '../../lib/wire/requests.ts';

/** Keeps a correction, of a name of the library or of a public one; resolves to why it could not be kept, or to null. */
export type CorrectHere = (view: CorrectionView, isKept: boolean) => Promise<Problem | null>;

/** Keeps and takes back corrections, and remembers the last for its undoing; `refresh` runs after each change. */
export function useCorrections(
  tab: number | null,
  refresh: () => Promise<void>,
): {
  readonly last: LastCorrection;
  readonly correct: CorrectHere;
  readonly actions: CorrectionActions;
} {
  const [last, setLast] = useState<LastCorrection>({ state: 'none' });
  const change = async (request: ExtensionRequest, then: LastCorrection) => {
    const answer = await send<null>(request);
    setLast(answer.ok ? then : { state: 'failed', error: answer.error });
    if (answer.ok) await refresh();
    return answer.ok ? null : answer.error;
  };
  const correct: CorrectHere = (view, isKept) =>
    change({ type: 'correct', correction: view.correction, tab }, { state: 'made', view, isKept });
  return {
    last,
    correct,
    actions: {
      onCorrect: (view) => void correct(view, false),
      onWithdraw: (correction) => void change({ type: 'withdraw', correction }, { state: 'none' }),
      async onImport() {
        // In a tab: Firefox closes the popup, and with it whoever waits for the file, when it asks for one.
        await openTab(getURL('corrections.html'), null);
        window.close();
      },
    },
  };
}
