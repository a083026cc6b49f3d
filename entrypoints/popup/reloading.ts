import { requestAccessToAllSites } from '../../lib/browser/permissions.ts';
import { reloadTab, type Tab } from '../../lib/browser/tabs.ts';

/** Loads the page in the tab again, when asked or when access was granted; `then` runs when it loads. */
export function reloading(
  tab: Tab | null,
  then: () => void,
): { readonly onReload: () => Promise<void>; readonly onRequestAccess: () => Promise<void> } {
  const onReload = async () => {
    if (tab === null) return;
    await reloadTab(tab.id);
    then();
  };
  return {
    onReload,
    async onRequestAccess() {
      if (await requestAccessToAllSites()) await onReload();
    },
  };
}
