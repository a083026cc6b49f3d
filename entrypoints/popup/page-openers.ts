import { getURL } from '../../lib/browser/runtime.ts';
import { openTab } from '../../lib/browser/tabs.ts';

/** Opens the pages that have a tab of their own, beside the tab, and closes the popup. */
export function pageOpeners(tab: number | null): {
  readonly onLibrary: () => Promise<void>;
  readonly onSettings: () => Promise<void>;
} {
  const open = async (path: string) => {
    await openTab(getURL(path), tab);
    window.close();
  };
  return { onLibrary: () => open('library.html'), onSettings: () => open('settings.html') };
}
