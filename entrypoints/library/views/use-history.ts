import { useEffect, useState } from 'preact/hooks';
import type { AskEntries, HistoryState } from '../../../components/library/history/HistoryView.tsx';
import { onLibraryChanged } from '../../../lib/browser/library-channel.ts';
import { send } from '../../../lib/browser/messaging.ts';
import type { HistoryList, HistoryPart } from '../../../lib/library/decide/history-entry.ts';
import { Refusal } from '../../../lib/problems/refusal.ts';

/** Counts the reader's decisions, and again whenever the library changed; the rows in sight are asked for by the list. */
export function useHistory(): { readonly shown: HistoryState; readonly onEntries: AskEntries } {
  const [shown, setShown] = useState<HistoryState>({ state: 'asking' });
  useEffect(() => {
    let latest = 0;
    const count = async () => {
      latest += 1;
      const asked = latest;
      const answer = await ask(null, 0, 1);
      if (asked !== latest) return;
      setShown(
        answer.ok
          ? { state: 'found', counts: answer.value.counts }
          : { state: 'failed', error: answer.error },
      );
    };
    void count();
    return onLibraryChanged(() => void count());
  }, []);
  return { shown, onEntries };
}

const ask = (part: HistoryPart | null, start: number, size: number) =>
  send<HistoryList>({ type: 'history', part, start, size });

const onEntries: AskEntries = async (part, start, size) => {
  const answer = await ask(part, start, size);
  if (!answer.ok) throw new Refusal(answer.error);
  return answer.value.entries;
};
