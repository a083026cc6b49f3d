import { useEffect, useState } from 'preact/hooks';
import type { MadeChange } from '../../components/library/ChangedNote.tsx';
import type { LookUpActions, LookUpsState } from '../../components/look-ups/look-ups-state.ts';
import { lookUpsName } from '../../components/look-ups/look-ups-words.ts';
import {
  deleteLookUps,
  dropLookUps,
  keepLookUps,
  readLookUps,
} from '../../lib/browser/databases/look-ups-database.ts';
import { send } from '../../lib/browser/messaging.ts';
import type { Problem } from '../../lib/problems/problem.ts';
import { problemOf } from '../../lib/problems/refusal.ts';
import type { LookUp } from '../../lib/reader/look-up.ts';

/**
 * Reads and changes what was noted of look-ups. The page reads the database itself: no message has ever the whole of it. What was forgotten
 * can be brought back for as long as this page stands.
 */
export function useLookUps(): {
  readonly shown: LookUpsState;
  readonly change: MadeChange;
  readonly refresh: () => Promise<void>;
  readonly actions: LookUpActions;
} {
  const [shown, setShown] = useState<LookUpsState>({ state: 'loading' });
  const [change, setChange] = useState<MadeChange>({ state: 'none' });
  const [forgotten, setForgotten] = useState<readonly LookUp[]>([]);

  const refresh = async () => setShown(await stateNow());
  useEffect(() => {
    void refresh();
    // Names may have been looked up meanwhile, in another tab or window.
    const again = () => void refresh();
    window.addEventListener('focus', again);
    return () => window.removeEventListener('focus', again);
  }, []);

  const fail = (error: Problem) => setChange({ state: 'failed', error });
  const run = async (step: () => Promise<void>) => {
    try {
      await step();
    } catch (error) {
      fail(problemOf(error));
    }
    await refresh();
  };
  return {
    ...{ shown, change, refresh },
    actions: {
      async onNote(on) {
        const answer = await send<null>({ type: 'note-look-ups', on });
        if (!answer.ok) fail(answer.error);
        await refresh();
      },
      onForget: (lookUps) =>
        void run(async () => {
          const isAll = shown.state === 'ready' && lookUps.length === shown.lookUps.length;
          // Nothing of them stays in the browser's files where all go.
          await (isAll ? deleteLookUps() : dropLookUps(lookUps.map(({ key }) => key)));
          setForgotten(lookUps);
          setChange({ state: 'done', did: 'Forgotten', whom: lookUpsName(lookUps) });
        }),
      async onOpenActor(actor) {
        const answer = await send<null>({ type: 'open-actor', actor });
        if (!answer.ok) fail(answer.error);
      },
      onUndo: () =>
        void run(async () => {
          await keepLookUps(forgotten);
          setChange({ state: 'none' });
        }),
      onClose: () => setChange({ state: 'none' }),
    },
  };
}

async function stateNow(): Promise<LookUpsState> {
  const isOn = await send<boolean>({ type: 'look-ups-noted' });
  if (!isOn.ok) return { state: 'failed', error: isOn.error };
  try {
    return { state: 'ready', isOn: isOn.value, lookUps: await readLookUps() };
  } catch (error) {
    return { state: 'failed', error: problemOf(error) };
  }
}
