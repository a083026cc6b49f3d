import { MENU_ENTRIES } from '../../components/words/menu-entries.ts';
import { forgetKeptUnseen, keepUnseen, takeKeptUnseen } from '../../lib/answering/keeping/kept-unseen.ts';
import { type QuoteUnseenEffects, quoteUnseen } from '../../lib/answering/keeping/quote-unseen.ts';
import type { KeptPlaces } from '../../lib/answering/places/kept-places.ts';
import { offerInMenus, onMenu, onSetUp } from '../../lib/browser/menus.ts';
import { getURL } from '../../lib/browser/runtime.ts';
import { isPrivateTab, onLoading, onTabClosed, openTab } from '../../lib/browser/tabs.ts';
import { extractWholeFrom } from './extract-from.ts';
import { markForAWhile } from './mark-for-a-while.ts';

/** Offers in the browser's menus to keep a page or words of it; gives what keeps a tab's page where no window is open. */
export function keepByHand(
  effects: Omit<QuoteUnseenEffects, 'isPrivate' | 'mark' | 'openReader'> & { readonly places: KeptPlaces },
): (tab: number) => Promise<void> {
  const all = {
    ...effects,
    isPrivate: isPrivateTab,
    mark: markForAWhile,
    openReader: async (...[place, tab]: Parameters<QuoteUnseenEffects['openReader']>) =>
      openTab(getURL(await effects.places.addressOf(place)), tab),
  };
  const keep = (tab: number) => keepUnseen(tab, all);
  onMenu<(typeof MENU_ENTRIES)[number]['id']>((entry, tab, words) => {
    if (entry === 'keep-quote') void quoteUnseen(tab, words, { ...all, extract: extractWholeFrom });
    else void keep(tab);
  });
  onSetUp(() => void offerInMenus(MENU_ENTRIES));
  onLoading((tab) => void forgetKeptUnseen(effects.store, tab));
  onTabClosed((tab) => void takeKeptUnseen(effects.store, tab));
  return keep;
}
