/**
 * The word between the extension's own documents, its background and its workers that the library changed. A frame of the extension in
 * a page is in another partition and hears nothing.
 */
const NAME = 'library-changed';

/** Tells everybody else. */
export function tellLibraryChanged(): void {
  const channel = new BroadcastChannel(NAME);
  channel.postMessage(null);
  channel.close();
}

/** Runs the handler when somebody else changed the library; returns the disposer. */
export function onLibraryChanged(handler: () => void): () => void {
  const channel = new BroadcastChannel(NAME);
  channel.onmessage = handler;
  return () => channel.close();
}
