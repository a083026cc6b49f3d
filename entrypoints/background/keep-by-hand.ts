import { MENU_ENTRIES } from '../../components/words/menu-entries.ts';
import { type KeepUnseenEffects, keepUnseen } from '../../lib/answering/keeping/kept-unseen.ts';
import { offerInMenus, onMenu, onSetUp } from '../../lib/browser/menus.ts';
import { isPrivateTab } from '../../lib/browser/tabs.ts';
import { markForAWhile } from './mark-for-a-while.ts';

/** Offers to keep a page in the browser's menus; gives what keeps a tab's page where no window is open. */
export function keepByHand(
  effects: Omit<KeepUnseenEffects, 'isPrivate' | 'mark'>,
): (tab: number) => Promise<void> {
  const keep = (tab: number) => keepUnseen(tab, { ...effects, isPrivate: isPrivateTab, mark: markForAWhile });
  onMenu((_entry, tab) => void keep(tab));
  onSetUp(() => void offerInMenus(MENU_ENTRIES));
  return keep;
}
