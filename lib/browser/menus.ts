/** The menus that the browser opens on a page. */
import browser, { type Menus } from 'webextension-polyfill';

/** Describes an entry of the menu of a page, or of what is selected there. */
export interface MenuEntry<Id extends string> {
  readonly id: Id;
  readonly title: string;
  readonly on: 'page' | 'selection';
}

/** The polyfill's types say that every browser has it. Firefox for Android has no such menus. */
const menus: Menus.Static | undefined = browser.contextMenus as Menus.Static | undefined;

/** Puts these entries into the menus of web pages, in place of those that were there. The browser keeps them while the background is stopped. */
export async function offerInMenus(entries: readonly MenuEntry<string>[]): Promise<void> {
  await menus?.removeAll();
  for (const { id, title, on } of entries)
    menus?.create({
      id,
      title,
      contexts: [on],
      documentUrlPatterns: ['http://*/*', 'https://*/*', 'file:///*'],
    });
}

/** Runs the handler with the tab in whose menu the reader chose an entry, and with the words selected there. Returns the disposer. */
export function onMenu<Id extends string>(
  handler: (entry: Id, tabId: number, words: string) => void,
): () => void {
  const listener = ({ menuItemId, selectionText }: Menus.OnClickData, tab?: { readonly id?: number }) => {
    if (tab?.id !== undefined) handler(menuItemId as Id, tab.id, selectionText ?? '');
  };
  menus?.onClicked.addListener(listener);
  return () => menus?.onClicked.removeListener(listener);
}

/** Runs the handler when the extension was installed or updated, and when the browser starts: what browsers keep of it may be gone then. */
export function onSetUp(handler: () => void): void {
  browser.runtime.onInstalled.addListener(handler);
  browser.runtime.onStartup.addListener(handler);
}
