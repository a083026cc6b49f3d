import type { Sender } from '../../wire/messages.ts';

/** Says what a sender may ask: a page's content script, the card's frame inside a page, or the popup and the reader. */
export type Asker =
  | { readonly who: 'page'; readonly tab: number }
  | { readonly who: 'card'; readonly tab: number }
  | { readonly who: 'extension'; readonly tab: number | null };

/**
 * Tells who asks, by the address that the browser vouches for. Null for a sender that fits none of them. `root` is the extension's address up
 * to and with its first slash. In Chrome `use_dynamic_url` changes it in `getURL('card.html')`; senders are reported with the lasting one.
 */
export function whoAsks({ url, tabId }: Sender, root: string): Asker | null {
  if (url?.startsWith(root)) {
    if (!/^card\.html(?:[?#]|$)/.test(url.slice(root.length))) return { who: 'extension', tab: tabId };
    return tabId === null ? null : { who: 'card', tab: tabId };
  }
  return tabId === null ? null : { who: 'page', tab: tabId };
}
