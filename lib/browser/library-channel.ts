/**
 * The word between the extension's own documents, its background and its workers that the library changed, or what is compared of it. A frame of
 * the extension in a page is in another partition and hears nothing.
 */
const LIBRARY = 'library-changed';
const COMPARISONS = 'comparisons-changed';

/** Tells everybody else that the library changed. */
export function tellLibraryChanged(): void {
  tell(LIBRARY);
}

/** Runs the handler when somebody else changed the library; returns the disposer. */
export function onLibraryChanged(handler: () => void): () => void {
  return on(LIBRARY, handler);
}

/** Tells everybody else that what the reader compares changed. */
export function tellComparisonsChanged(): void {
  tell(COMPARISONS);
}

/** Runs the handler when somebody else changed what is compared; returns the disposer. */
export function onComparisonsChanged(handler: () => void): () => void {
  return on(COMPARISONS, handler);
}

function tell(name: string): void {
  const channel = new BroadcastChannel(name);
  channel.postMessage(null);
  channel.close();
}

function on(name: string, handler: () => void): () => void {
  const channel = new BroadcastChannel(name);
  channel.onmessage = handler;
  return () => channel.close();
}
