import { useEffect, useState } from 'preact/hooks';
import {
  CorrectionsPage,
  type CorrectionsState,
  type ImportState,
} from '../../components/corrections/CorrectionsPage.tsx';
import { send } from '../../lib/browser/messaging.ts';
import type { Problem } from '../../lib/problems/problem.ts';
import type { Correction } from '../../lib/reader/corrections.ts';
import { LARGEST_FILE } from '../../lib/reader/largest-file.ts';
import { correctionsAddress } from '../../lib/reader/write-corrections.ts';
import type { Overview } from '../../lib/views/overview.ts';
import type { Imported } from '../../lib/wire/messages.ts';

/** Most bytes that a file of the largest length takes in UTF-8. */
const MOST_BYTES = 3 * LARGEST_FILE;

/** Runs the tab in which corrections are imported. */
export function CorrectionsWindow() {
  const [corrections, setCorrections] = useState<CorrectionsState>({ state: 'loading' });
  const [imported, setImported] = useState<ImportState>({ state: 'none' });

  const refresh = async () => {
    const answer = await send<Overview>({ type: 'overview', host: null, tab: null });
    if (!answer.ok) return setCorrections({ state: 'error', error: answer.error });
    const { corrections: views } = answer.value;
    const file = correctionsAddress(views.map(({ correction }) => correction));
    setCorrections({ state: 'ready', corrections: views, file });
  };
  useEffect(() => void refresh(), []);

  const withdraw = async (correction: Correction) => {
    const answer = await send<null>({ type: 'withdraw', correction });
    if (answer.ok) await refresh();
    else setCorrections({ state: 'error', error: answer.error });
  };

  const fail = (error: Problem) => setImported({ state: 'failed', error });
  const importFile = async (file: File) => {
    // Not even read: a film that was chosen by mistake would be held in memory.
    if (file.size > MOST_BYTES) return fail({ code: 'corrections-file-too-large' });
    const text = await readText(file);
    if (text === null) return fail({ code: 'corrections-file-unreadable' });
    if (text.length > LARGEST_FILE) return fail({ code: 'corrections-file-too-large' });
    const answer = await send<Imported>({ type: 'import-corrections', file: text });
    if (!answer.ok) return fail(answer.error);
    await refresh();
    setImported({ state: 'done', imported: answer.value });
  };

  return (
    <CorrectionsPage
      corrections={corrections}
      imported={imported}
      onWithdraw={withdraw}
      onFile={importFile}
    />
  );
}

/** Reads a file as text; null where it went away since it was chosen. */
async function readText(file: File): Promise<string | null> {
  try {
    return await file.text();
  } catch {
    return null;
  }
}
