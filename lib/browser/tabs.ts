/** The browser's tabs. */
import browser from 'webextension-polyfill';
import { hostOf } from '../reader/host-of.ts';
import type { TabPage } from '../reader/look-up.ts';

/** Names a tab and, where the browser tells it, the address it shows. */
export interface Tab {
  readonly id: number;
  /** Null where the reader withholds access to the site, and on the browser's own pages. */
  readonly url: string | null;
  /** Whether it is of a private window: nothing may be kept of what it shows. */
  readonly isPrivate: boolean;
}

/** Finds the tab the reader looks at; null in a window without one. */
export async function activeTab(): Promise<Tab | null> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null, isPrivate: tab.incognito };
}

/** Lists the ids of all open tabs. */
export async function allTabIds(): Promise<number[]> {
  const tabs = await browser.tabs.query({});
  return tabs.flatMap((tab) => (tab.id === undefined ? [] : [tab.id]));
}

/** Gives the address of a tab's page; null where the browser does not tell, and for a tab that is gone. */
export async function addressOfTab(tabId: number): Promise<string | null> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return tab?.url ?? null;
}

/** Lists the open tabs that show a host, by their ids. */
export async function tabsAtHost(host: string): Promise<number[]> {
  const tabs = await browser.tabs.query({});
  return tabs.flatMap(({ id, url }) => (id !== undefined && hostOf(url ?? null) === host ? [id] : []));
}

/** Gives what a tab shows; null for a tab that is gone, and for one of a private window: nothing is noted of it. */
export async function pageOfTab(tabId: number): Promise<TabPage | null> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return tab === null || tab.incognito ? null : { title: tab.title ?? '', url: tab.url ?? null };
}

/** Tells whether a tab is of a private window; true for one that is gone: where nobody knows, nothing is kept. */
export async function isPrivateTab(tabId: number | null): Promise<boolean> {
  const tab = tabId === null ? null : await browser.tabs.get(tabId).catch(() => null);
  return tab?.incognito ?? true;
}

/** Runs the handler when the last private tab was closed. Firefox for Android has no windows to ask about. */
export function onPrivacyEnds(handler: () => void): void {
  browser.tabs.onRemoved.addListener(async (closed) => {
    const tabs = await browser.tabs.query({});
    // The closed one may still be listed.
    if (!tabs.some(({ id, incognito }) => incognito && id !== closed)) handler();
  });
}

/** Runs the handler when a tab begins to load another document, or the same one again. */
export function onLoading(handler: (tabId: number) => void): void {
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === 'loading') handler(tabId);
  });
}

/** Runs the handler when a tab was closed. */
export function onTabClosed(handler: (tabId: number) => void): void {
  browser.tabs.onRemoved.addListener((tabId) => handler(tabId));
}

/** Runs the handler when a tab's address changes, a page's own changes of it included. Needs access to the site. */
export function onAddressChanged(handler: (tabId: number) => void): void {
  browser.tabs.onUpdated.addListener((tabId, { url }) => {
    if (url !== undefined) handler(tabId);
  });
}

/** Opens an address in a new tab, right of the given or else of the active one, and shows it. */
export async function openTab(url: string, beside: number | null): Promise<void> {
  const neighbour =
    beside === null
      ? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]
      : await browser.tabs.get(beside).catch(() => undefined);
  if (neighbour?.windowId === undefined) await browser.tabs.create({ url });
  else await browser.tabs.create({ url, index: neighbour.index + 1, windowId: neighbour.windowId });
}

/** Shows an address of the extension's own: in the tab that has it already, else in a new one right of the given or of the active one. */
export async function showTab(url: string, beside: number | null): Promise<void> {
  const open = (await browser.tabs.query({})).find((tab) => tab.url === url);
  if (open?.id === undefined) return openTab(url, beside);
  await browser.tabs.update(open.id, { active: true });
  // Firefox for Android has no windows.
  if (open.windowId !== undefined) await browser.windows?.update(open.windowId, { focused: true });
}

/** Tells whether a tab is still loading its page; false for one that was closed. */
export async function isLoading(tabId: number): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return tab?.status === 'loading';
}

/** Loads a tab's page again. */
export async function reloadTab(tabId: number): Promise<void> {
  await browser.tabs.reload(tabId);
}
