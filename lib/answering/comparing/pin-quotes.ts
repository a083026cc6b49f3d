import type { QuoteId } from '../../model.ts';
import type { Comparisons } from './comparisons.ts';

/**
 * Pins quotes from cards. Nothing here tells what is pinned: a card lies in a page, and pins alone. What was pinned over a private window is
 * kept apart.
 */
export interface PinQuotes {
  pin(quote: QuoteId, on: boolean, isPrivate: boolean): Promise<void>;
  /** Shows what is pinned in a tab beside this one, or beside the active one. */
  see(beside: number | null, isPrivate: boolean): Promise<void>;
}

/** Gives what pins quotes to the current comparison; `showTab` shows a page of the extension, in the tab that shows it already where there is one. */
export function pinQuotes(
  comparisons: Pick<Comparisons, 'current' | 'changeCurrent'>,
  showTab: (path: string, beside: number | null) => Promise<void>,
): PinQuotes {
  return {
    async pin(quote, on, isPrivate) {
      await comparisons.changeCurrent({ type: on ? 'pin' : 'unpin', quotes: [quote] }, isPrivate);
    },
    async see(beside, isPrivate) {
      const current = await comparisons.current(isPrivate);
      await showTab(current === null ? 'compare.html' : `compare.html?${current.id}`, beside);
    },
  };
}
