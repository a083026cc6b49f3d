import { useState } from 'preact/hooks';
import type { ActorId } from '../../lib/model.ts';
import type { ActorView } from '../../lib/views/actor-view.ts';
import type { Result } from '../../lib/wire/messages.ts';
import type { CardState } from './Card.tsx';

/** The card that a window has opened inside itself. */
interface OpenedCard {
  /** Whose it is; null: none is open. */
  readonly actor: ActorId | null;
  readonly card: CardState | null;
  readonly open: (actor: ActorId) => Promise<void>;
  readonly close: () => void;
}

/** Keeps the card that a window has open; `ask` gives an actor's record. An answer that comes behind the next press is dropped. */
export function useOpenedCard(ask: (actor: ActorId) => Promise<Result<ActorView>>): OpenedCard {
  const [opened, setOpened] = useState<{ readonly actor: ActorId; readonly card: CardState } | null>(null);
  return {
    actor: opened?.actor ?? null,
    card: opened?.card ?? null,
    async open(actor) {
      setOpened({ actor, card: { state: 'loading' } });
      const answer = await ask(actor);
      const card: CardState = answer.ok
        ? { state: 'ready', actor: answer.value, why: null }
        : { state: 'error', error: answer.error };
      setOpened((now) => (now?.actor === actor ? { actor, card } : now));
    },
    close: () => setOpened(null),
  };
}
