import { useEffect, useState } from 'preact/hooks';
import { send } from '../../../lib/browser/messaging.ts';
import type { ActorId } from '../../../lib/model.ts';
import type { ActorView } from '../../../lib/views/actor-view.ts';

/** Names an actor whom an address asks for; null for nobody, and as long as the name is not known. */
export function useActorName(actor: ActorId | null): string | null {
  const [known, setKnown] = useState<{ readonly actor: ActorId; readonly name: string } | null>(null);
  useEffect(() => {
    if (actor === null) return;
    let isLatest = true;
    void send<ActorView>({ type: 'actor', actor }).then((answer) => {
      if (isLatest && answer.ok) setKnown({ actor, name: answer.value.name });
    });
    return () => {
      isLatest = false;
    };
  }, [actor]);
  return known?.actor === actor ? known.name : null;
}
