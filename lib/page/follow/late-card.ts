import type { CardScript, PageCard } from './card-script.ts';

/**
 * Stands for a card whose script is loaded when a reader first comes near a mark. Most documents never need it, and
 * every document would pay for it. `load` gives null where the script cannot be had.
 */
export function createLateCard(load: () => Promise<CardScript | null>): PageCard {
  let card: PageCard | null = null;
  let loading: Promise<void> | null = null;
  let wanted: Parameters<PageCard['open']> | null = null;

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
    announce: (stop) => void (card ? card.announce(stop) : fetch().then(() => card?.announce(stop))),
    isOurs: (node) => card?.isOurs(node) ?? false,
    remove: () => card?.remove(),
  };
}
