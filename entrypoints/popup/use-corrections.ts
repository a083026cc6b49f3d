import { useState } from 'preact/hooks';
import type { CorrectionActions } from '../../components/corrections/CorrectionsSection.tsx';
import type { LastCorrection } from '../../components/popup/Popup.tsx';
import { send } from '../../lib/browser/messaging.ts';
import { getURL } from '../../lib/browser/runtime.ts';
import { openTab } from '../../lib/browser/tabs.ts';
import type { ExtensionRequest } from '../../lib/wire/requests.ts';

/** Keeps and takes back corrections, and remembers the last for its undoing; `refresh` runs after each change. */
export function useCorrections(
  tab: number | null,
  refresh: () => Promise<void>,
): {
  readonly last: LastCorrection;
  readonly actions: CorrectionActions;
} {
  const [last, setLast] = useState<LastCorrection>({ state: 'none' });
  const change = async (request: ExtensionRequest, then: LastCorrection) => {
    const answer = await send<null>(request);
    setLast(answer.ok ? then : { state: 'failed', error: answer.error });
    if (answer.ok) await refresh();
  };
  return {
    last,
    actions: {
      onCorrect: (view) =>
        change({ type: 'correct', correction: view.correction, tab }, { state: 'made', view }),
      onWithdraw: (correction) => change({ type: 'withdraw', correction }, { state: 'none' }),
      async onImport() {
        // In a tab: Firefox closes the popup, and with it whoever waits for the file, when it asks for one.
        await openTab(getURL('corrections.html'), null);
        window.close();
      },
    },
  };
}
