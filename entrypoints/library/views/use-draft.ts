import { useRef, useState } from 'preact/hooks';
import type { CheckedDraft, DraftActions, DraftState } from '../../../components/draft/draft-state.ts';
import type { QuotationInText } from '../../../lib/article/quotations-in.ts';
import { send } from '../../../lib/browser/messaging.ts';
import { checkDraft } from '../../../lib/drafts/check-draft.ts';
import { draftText } from '../../../lib/drafts/draft-text.ts';
import { problemOf, Refusal } from '../../../lib/problems/refusal.ts';
import type { KnownQuotations } from '../../../lib/wire/known-requests.ts';
import type { Result } from '../../../lib/wire/messages.ts';
import { readDraftFile } from '../read-file.ts';

/** Checks drafts, one at a time. A draft is held by this window alone, as long as it is open: nothing of it is stored. */
export function useDraft(): {
  readonly shown: DraftState;
  readonly written: string;
  readonly actions: Omit<DraftActions, 'onRead' | 'onCopy' | 'today'>;
} {
  const [shown, setShown] = useState<DraftState>({ state: 'writing', error: null });
  const [written, setWritten] = useState('');
  const stop = useRef(new AbortController());

  /** Begins something that ends whatever was under way; what was ended tells nothing more. */
  const begin = () => {
    stop.current.abort();
    stop.current = new AbortController();
    const { signal } = stop.current;
    return { signal, tell: (state: DraftState) => void (signal.aborted || setShown(state)) };
  };
  const check = async (text: string) => {
    const { signal, tell } = begin();
    tell({ state: 'checking', compared: 0, of: null });
    try {
      const onProgress = (compared: number, of: number) => tell({ state: 'checking', compared, of });
      tell({ state: 'checked', draft: await checkedDraft(text, signal, onProgress) });
    } catch (error) {
      tell({ state: 'writing', error: problemOf(error) });
    }
  };
  return {
    shown,
    written,
    actions: {
      onWritten: setWritten,
      onCheck: () => void check(written),
      async onFile(file) {
        const { signal, tell } = begin();
        tell({ state: 'reading', file: file.name, part: 0 });
        const outcome = await readDraftFile(file, (part) =>
          tell({ state: 'reading', file: file.name, part }),
        );
        if (signal.aborted) return;
        if (!outcome.ok) return tell({ state: 'writing', error: outcome.error });
        setWritten(outcome.text);
        await check(outcome.text);
      },
      onBack: () => begin().tell({ state: 'writing', error: null }),
      onPrint: () => print(),
    },
  };
}

/** Asks the background, which has the engine and all that is on record. Rejects with a `Refusal`, or where it was ended. */
async function checkedDraft(
  written: string,
  signal: AbortSignal,
  onProgress: (compared: number, of: number) => void,
): Promise<CheckedDraft> {
  const draft = draftText(written);
  let progress: CheckedDraft['progress'] = null;
  const quotations = await checkDraft(draft.text, {
    ...{ signal, onProgress },
    quotationsIn: async (text) =>
      answered(await send<readonly QuotationInText[]>({ type: 'quotations-in', text })),
    async known(slice) {
      const asked = slice.map(({ text, speaker }) => ({ text, speaker }));
      const known = answered(await send<KnownQuotations>({ type: 'known-quotations', quotations: asked }));
      progress = known.progress;
      return known.answers;
    },
  });
  return { ...draft, quotations, progress };
}

function answered<Value>(answer: Result<Value>): Value {
  if (!answer.ok) throw new Refusal(answer.error);
  return answer.value;
}
