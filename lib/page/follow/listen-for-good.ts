/**
 * Listens for good. `document.open()` takes all listeners off the document and its window, those of extensions too: mail programs
 * and old editors write their documents so. What observes changes stays, and says when that happens.
 */

const reactions = new Set<() => void>();

/** Reacts each time the document may have been written anew; gives the disposer. */
export function onRewritten(react: () => void): () => void {
  reactions.add(react);
  return () => reactions.delete(react);
}

/** Tells that the document has lost or got its root element. Costs a few calls, and may be told too often: nobody listens twice. */
export function tellRewritten(): void {
  for (const react of reactions) react();
}

/** Listens until `signal` says otherwise, however often the document is written anew. */
export function listenForGood<Type extends keyof (WindowEventMap & DocumentEventMap)>(
  target: EventTarget,
  type: Type,
  listener: (event: (WindowEventMap & DocumentEventMap)[Type]) => void,
  options: { readonly signal?: AbortSignal; readonly capture?: boolean } = {},
): void {
  // The same listener counts once, so that adding it again is right whether or not it was lost.
  const listen = (): void =>
    EventTarget.prototype.addEventListener.call(target, type, listener as EventListener, options);
  listen();
  const forget = onRewritten(listen);
  options.signal?.addEventListener('abort', forget);
}
