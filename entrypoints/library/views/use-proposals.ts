import { useEffect, useState } from 'preact/hooks';
import type { ProposalsState } from '../../../components/library/proposals/ProposalsView.tsx';
import { onLibraryChanged } from '../../../lib/browser/library-channel.ts';
import { send } from '../../../lib/browser/messaging.ts';
import type { Cursor, Slice } from '../../../lib/holdings/slice.ts';
import type { ProposalView } from '../../../lib/library/decide/list-proposals.ts';

/** Is how far the reader went through the pairs. */
interface Place {
  /** The pair that is shown stands behind this; null for the first. */
  readonly after: Cursor | null;
  readonly passed: number;
  /** Whether the reader went past the last pair. */
  readonly isBehind: boolean;
}

const FIRST: Place = { after: null, passed: 0, isBehind: false };

/** Reads one pair after the other of those who may be the same, while they are asked about; anew whenever the library changed. */
export function useProposals(isShown: boolean): {
  readonly shown: ProposalsState;
  readonly onNextPair: () => void;
  readonly onFirstPair: () => void;
} {
  const [place, setPlace] = useState(FIRST);
  const [shown, setShown] = useState<ProposalsState>({ state: 'asking' });
  const [next, setNext] = useState<Cursor | null>(null);
  const goPast = (behind: Cursor | null) =>
    setPlace(({ after, passed }) => ({
      after: behind ?? after,
      passed: passed + 1,
      isBehind: behind === null,
    }));
  useEffect(() => {
    if (!isShown) return;
    let latest = 0;
    const read = async () => {
      latest += 1;
      const asked = latest;
      const answer = await firstBehind(place.after);
      if (asked !== latest) return;
      if (!answer.ok) return setShown({ state: 'failed', error: answer.error });
      const { items, total, next: behind } = answer.value;
      const proposal = place.isBehind ? null : (items[0] ?? null);
      setNext(behind);
      setShown({ state: 'found', total, passed: place.passed, proposal });
    };
    void read();
    const stop = onLibraryChanged(() => void read());
    return () => {
      latest = -1;
      stop();
    };
  }, [isShown, place]);
  return { shown, onNextPair: () => goPast(next), onFirstPair: () => setPlace(FIRST) };
}

/** Reads the first pair behind a place both of whom are there. */
async function firstBehind(after: Cursor | null) {
  let answer = await send<Slice<ProposalView>>({ type: 'proposals', after });
  while (answer.ok && answer.value.items.length === 0 && answer.value.next !== null)
    answer = await send<Slice<ProposalView>>({ type: 'proposals', after: answer.value.next });
  return answer;
}
