import type { Sender } from '../messages.ts';

/** Says what a sender may ask: a page's content script, the card's frame inside a page, or the popup and the reader. */
export type Asker =
  | { readonly who: 'page'; readonly tab: number }
  | { readonly who: 'card'; readonly tab: number }
  | { readonly who: 'extension'; readonly tab: number | null };

/**
 * Tells who asks, by the address that the browser vouches for. Null for a sender that fits none of them.
 * `cardUrl` is the card's address; its origin is the extension's.
 */
export function whoAsks({ url, tabId }: Sender, cardUrl: string): Asker | null {
  const origin = cardUrl.slice(0, cardUrl.lastIndexOf('/') + 1);
  if (url?.startsWith(origin)) {
    if (!/^card\.html(?:[?#]|$)/.test(url.slice(origin.length))) return { who: 'extension', tab: tabId };
    return tabId === null ? null : { who: 'card', tab: tabId };
  }
  return tabId === null ? null : { who: 'page', tab: tabId };
}
