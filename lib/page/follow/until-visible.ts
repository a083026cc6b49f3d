import { isHidden } from '../dom/dom.ts';

/** Resolves once the reader can see the document: a tab opened in the background costs nothing until it is looked at. */
export function untilVisible(document: Document, signal: AbortSignal): Promise<void> {
  if (!isHidden(document) || signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const look = (): void => {
      if (isHidden(document) && !signal.aborted) return;
      Document.prototype.removeEventListener.call(document, 'visibilitychange', look);
      resolve();
    };
    Document.prototype.addEventListener.call(document, 'visibilitychange', look);
    signal.addEventListener('abort', look);
  });
}
