import { useState } from 'preact/hooks';
import type { KeepActions, KeepState } from '../../components/keep/keep-state.ts';
import { send } from '../../lib/browser/messaging.ts';
import type { KeepOutcome, KeepPreview } from '../../lib/library/keep-outcome.ts';
import { readPasted } from './read-file.ts';

/** Looks into a text that was pasted, and keeps it; `refresh` runs after each change of the library. */
export function usePasted(refresh: () => Promise<void>): {
  readonly pasted: KeepState;
  readonly onPaste: (text: string) => Promise<void>;
  readonly actions: Omit<KeepActions, 'onOpen'>;
} {
  const [pasted, setPasted] = useState<KeepState>({ state: 'idle' });
  return {
    pasted,
    async onPaste(text) {
      const outcome = readPasted(text);
      if (!outcome.ok) return setPasted({ state: 'refused', error: outcome.error });
      const extracted = outcome.value;
      setPasted({ state: 'reading' });
      const preview = await send<KeepPreview>({ type: 'preview', extracted, origin: 'pasted' });
      setPasted(
        preview.ok
          ? { state: 'found', found: { extracted, preview: preview.value }, isKeeping: false, error: null }
          : { state: 'refused', error: preview.error },
      );
    },
    actions: {
      onRead: () => setPasted({ state: 'idle' }),
      async onKeep({ extracted, edited, how }) {
        if (pasted.state !== 'found') return;
        const { found } = pasted;
        setPasted({ ...pasted, isKeeping: true, error: null });
        const answer = await send<KeepOutcome>({
          type: 'keep',
          extracted,
          origin: 'pasted',
          tab: null,
          how,
          edited: [...edited],
        });
        if (!answer.ok) return setPasted({ state: 'found', found, isKeeping: false, error: answer.error });
        const outcome = answer.value;
        if (outcome.state === 'known') {
          const { article, keptDay, changed } = outcome;
          const preview = { ...found.preview, known: { article, keptDay, changed } };
          return setPasted({ state: 'found', found: { extracted, preview }, isKeeping: false, error: null });
        }
        const kept = { ...outcome, title: extracted.title, isUpdate: how === 'update' };
        setPasted({ state: 'kept', kept, error: null });
        await refresh();
      },
      async onUndo(kept) {
        const answer = await send<null>({ type: 'undo', change: kept.change });
        setPasted(answer.ok ? { state: 'undone' } : { state: 'kept', kept, error: answer.error });
        await refresh();
      },
      onClose: () => setPasted({ state: 'idle' }),
    },
  };
}
