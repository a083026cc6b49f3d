import { useEffect, useRef, useState } from 'preact/hooks';
import type { FoundArticle, KeepActions, KeepState } from '../../components/keep/keep-state.ts';
import { originOf } from '../../components/keep/origin-of.ts';
import { takeKeptUnseen } from '../../lib/answering/keeping/kept-unseen.ts';
import { send } from '../../lib/browser/messaging.ts';
import { readSession, removeSession, writeSession } from '../../lib/browser/storage.ts';
import type { Tab } from '../../lib/browser/tabs.ts';
import type { Extracted } from '../../lib/extract/extracted.ts';
import type { KeepOutcome, KeepPreview } from '../../lib/library/keep-outcome.ts';
import type { Result } from '../../lib/wire/messages.ts';

const SESSION = { readAll: readSession, write: writeSession, remove: removeSession };

/**
 * Keeps the page in the tab, from the reader's press on. Before it, nothing of the page is read. `onChanged` runs after each change of
 * the library.
 */
export function useKeep(
  tab: Tab | null,
  onChanged: () => Promise<void>,
): { readonly keep: KeepState; readonly actions: KeepActions } {
  const first: KeepState = tab?.isPrivate ? { state: 'private' } : { state: 'idle' };
  const [keep, setKeep] = useState<KeepState>(first);
  // An answer that a cancel overtook is dropped.
  const round = useRef(0);
  const ask = async <Value>(question: Promise<Result<Value>>, then: (answer: Result<Value>) => void) => {
    round.current += 1;
    const asked = round.current;
    const answer = await question;
    if (asked === round.current) then(answer);
  };

  const read = async () => {
    if (tab === null) return;
    setKeep({ state: 'reading' });
    await ask(find(tab.id), (found) =>
      setKeep(
        found.ok
          ? { state: 'found', found: found.value, isKeeping: false, error: null }
          : { state: 'refused', error: found.error },
      ),
    );
  };

  // What was kept from a menu or by keys had no window that could tell it.
  useEffect(() => {
    if (tab === null) return;
    void takeKeptUnseen(SESSION, tab.id).then((told) => {
      if (told?.state === 'kept') setKeep({ state: 'kept', kept: { ...told, isUpdate: false }, error: null });
      else if (told?.state === 'refused') setKeep({ state: 'refused', error: told.error });
      else if (told?.state === 'known') void read();
    });
  }, []);

  return {
    keep,
    actions: {
      onRead: read,
      async onKeep({ extracted, edited, how }) {
        if (keep.state !== 'found' || tab === null) return;
        const { found } = keep;
        setKeep({ state: 'found', found, isKeeping: true, error: null });
        const question = send<KeepOutcome>({
          type: 'keep',
          extracted,
          origin: originOf(extracted),
          tab: tab.id,
          how,
          edited: [...edited],
        });
        await ask(question, (answer) => setKeep(afterKeep(answer, found, extracted, how === 'update')));
        await onChanged();
      },
      async onUndo(kept) {
        await ask(send<null>({ type: 'undo', change: kept.change }), (answer) =>
          setKeep(answer.ok ? { state: 'undone' } : { state: 'kept', kept, error: answer.error }),
        );
        await onChanged();
      },
      onOpen: (article) => void send<null>({ type: 'read-article', article }),
      onClose() {
        round.current += 1;
        setKeep(first);
      },
    },
  };
}

/** Reads what a tab shows, and what keeping it would bring. */
async function find(tab: number): Promise<Result<FoundArticle>> {
  const extracted = await send<Extracted>({ type: 'extract', tab });
  if (!extracted.ok) return extracted;
  const preview = await send<KeepPreview>({
    type: 'preview',
    extracted: extracted.value,
    origin: originOf(extracted.value),
  });
  return preview.ok ? { ok: true, value: { extracted: extracted.value, preview: preview.value } } : preview;
}

/** Tells what the window shows when the library answered. */
function afterKeep(
  answer: Result<KeepOutcome>,
  found: FoundArticle,
  extracted: Extracted,
  isUpdate: boolean,
): KeepState {
  if (!answer.ok) return { state: 'found', found, isKeeping: false, error: answer.error };
  const outcome = answer.value;
  if (outcome.state === 'kept')
    return { state: 'kept', kept: { ...outcome, title: extracted.title, isUpdate }, error: null };
  // Another window kept it in between.
  const { article, keptDay, changed } = outcome;
  const preview = { ...found.preview, known: { article, keptDay, changed } };
  return { state: 'found', found: { extracted, preview }, isKeeping: false, error: null };
}
