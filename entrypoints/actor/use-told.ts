import { useEffect, useState } from 'preact/hooks';
import type { ActorPageState } from '../../components/actor/ActorPage.tsx';
import type { LastDecision, ToldActions } from '../../components/told/told-state.ts';
import { send } from '../../lib/browser/messaging.ts';
import type { Changed, ChangeId } from '../../lib/library/change.ts';
import type { ActorTold } from '../../lib/library/decide/actor-told.ts';
import type { ActorId } from '../../lib/model.ts';
import type { ActorView } from '../../lib/views/actor-view.ts';
import type { ExtensionRequest } from '../../lib/wire/requests.ts';

/** Follows what the reader decided of the actor that is shown, and decides anew. The page hears of each change from the background. */
export function useTold(shown: ActorPageState): {
  /** Null where nobody could tell, and of whom no article of the library knows. */
  readonly told: ActorTold | null;
  readonly last: LastDecision;
  readonly actions: ToldActions;
} {
  const [told, setTold] = useState<ActorTold | null>(null);
  const [last, setLast] = useState<LastDecision>({ state: 'none' });
  const [undoable, setUndoable] = useState<ChangeId | null>(null);
  const id = shown.state === 'ready' ? shown.view.actor.id : null;

  useEffect(() => {
    if (id === null) return;
    let isOver = false;
    void send<ActorTold>({ type: 'actor-told', actor: id }).then((answer) => {
      if (!isOver) setTold(answer.ok ? answer.value : null);
    });
    return () => {
      isOver = true;
    };
  }, [shown]);

  const decide = async (request: ExtensionRequest): Promise<boolean> => {
    const answer = await send<Changed>(request);
    setUndoable(answer.ok ? answer.value.change : null);
    setLast(answer.ok ? { state: 'done' } : { state: 'failed', error: answer.error });
    return answer.ok;
  };
  const onGoTo = async (actor: ActorId) => {
    const address = await send<string>({ type: 'actor-address', actor });
    if (address.ok) location.href = address.value;
  };
  const onIdentity = async (actor: ActorId, other: ActorId, are: 'same' | 'different') => {
    if (!(await decide({ type: 'tell-identity', one: actor, other, are }))) return;
    // Of two who are one now, one id is left.
    if (are === 'same' && !(await send<ActorView>({ type: 'actor', actor })).ok) await onGoTo(other);
  };

  return {
    told,
    last,
    actions: {
      onEdit: (edit) => void (id !== null && decide({ type: 'edit-actor', actor: id, edit })),
      onIdentity: (other, are) => void (id !== null && onIdentity(id, other, are)),
      onSplit: (articles) => void (id !== null && decide({ type: 'split-actor', actor: id, articles })),
      onWithdraw: (decision) => void decide({ type: 'withdraw-decision', decision }),
      async onUndo() {
        if (undoable === null) return;
        const answer = await send<null>({ type: 'undo', change: undoable });
        setUndoable(null);
        setLast(answer.ok ? { state: 'none' } : { state: 'failed', error: answer.error });
      },
      onCloseNote: () => setLast({ state: 'none' }),
      onGoTo: (actor) => void onGoTo(actor),
    },
  };
}
