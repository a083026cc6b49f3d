import { isHidden } from '../dom/dom.ts';
import { listenForGood } from './listen-for-good.ts';

/** Resolves once the reader can see the document: a tab opened in the background costs nothing until it is looked at. */
export function untilVisible(document: Document, signal: AbortSignal): Promise<void> {
  if (!isHidden(document) || signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const waited = new AbortController();
    const look = (): void => {
      if (isHidden(document) && !signal.aborted) return;
      waited.abort();
      resolve();
    };
    listenForGood(document, 'visibilitychange', look, { signal: waited.signal });
    signal.addEventListener('abort', look);
  });
}
