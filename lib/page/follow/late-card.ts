import type { CardFrame } from '../card/card-frame.ts';
import type { summaryOf } from '../point/frame-summary.ts';
import type { followPointer } from '../point/pointer.ts';
import type { createStepper } from '../point/stepper.ts';

/** Names what the card's script leaves in the content script's world, where the page cannot see it. */
export const CARD_SCRIPT = 'onRecordCardFrame';

/** What the card's script leaves: the document's card, and how to point at its mentions, sum them up and walk them. */
export interface CardScript {
  readonly card: CardFrame;
  readonly followPointer: typeof followPointer;
  readonly summaryOf: typeof summaryOf;
  readonly createStepper: typeof createStepper;
}

/**
 * Stands for a card whose script is loaded when a reader first comes near a name: most documents never need it, and
 * every document pays for what is always there. `load` gives null where the script cannot be had.
 */
export function createLateCard(load: () => Promise<CardScript | null>): CardFrame {
  let card: CardFrame | null = null;
  let loading: Promise<void> | null = null;
  let wanted: Parameters<CardFrame['open']> | null = null;

  const fetch = (): Promise<void> => {
    loading ??= load().then((script) => {
      card = script?.card ?? null;
      loading = null;
    });
    return loading;
  };

  return {
    warm: () => void (card ? card.warm() : fetch().then(() => card?.warm())),
    open(...how) {
      if (card) return card.open(...how);
      wanted = how;
      void fetch().then(() => {
        // Another name was opened, or the card closed, while the script was on its way.
        if (wanted !== how) return;
        wanted = null;
        card?.open(...how);
      });
    },
    close() {
      wanted = null;
      return card?.close() ?? null;
    },
    openedBy: () => card?.openedBy() ?? null,
    follow: () => card?.follow(),
    isOurs: (node) => card?.isOurs(node) ?? false,
    remove: () => card?.remove(),
  };
}
