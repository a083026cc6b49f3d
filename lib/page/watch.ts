import { isConnected, isHidden, shadowRootOf } from './dom.ts';
import { inSlices } from './slices.ts';

/** Work on changes may use this share of the time, ... */
const SHARE = 0.04;
/** ... saved up to this much, which a new screen of a single-page app needs at once. Milliseconds. */
const SAVINGS = 400;
/** Waits this long for a burst to end before reading what it left. Milliseconds. */
const SETTLE = 60;
/** Above this many changed places the whole document is read again instead. */
const MOST_PLACES = 5_000;

/** `node`: its text is new. `edge`: only the line it stands in may be; a block of its own is not touched by its neighbours. */
export type Change = 'node' | 'edge';

/** Follows a document's changes with bounded work. */
export interface Watch {
  /** Observes a shadow tree too. */
  readonly observe: (root: ShadowRoot) => void;
  /** Asks for a node to be read again. */
  readonly touch: (node: Node, change?: Change) => void;
  /** Remembers a custom element that may get a shadow tree later, which no observer reports. */
  readonly expectShadow: (host: Element) => void;
  /** Whether nothing has changed that was not read since. */
  readonly isStill: () => boolean;
  /** Whether the page changes faster than we read. */
  readonly behind: () => boolean;
  readonly stop: () => void;
}

/** What a watch is for. */
export interface WatchEvents {
  /** Reads changed places again; its steps are slices of work. */
  readonly onChanged: (places: ReadonlyMap<Node, Change>) => Iterator<unknown>;
  /** Runs after each reading, and when the watch falls behind or catches up. */
  readonly onSettled: () => void;
}

/** Starts to follow a document. Nothing runs while the page is still or its tab hidden. */
export function watch(document: Document, events: WatchEvents): Watch {
  const stopped = new AbortController();
  let places = new Map<Node, Change>();
  const bareHosts = new Set<Element>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let busy = false;
  let savings = SAVINGS;
  let savedAt = performance.now();
  let behind = false;

  const touch = (node: Node, change: Change = 'node'): void => {
    if (places.size > MOST_PLACES) places = new Map([[document, 'node']]);
    if (!places.has(document) && places.get(node) !== 'node') places.set(node, change);
    schedule(SETTLE);
  };
  const schedule = (delay: number): void => {
    if (timer !== undefined || busy || places.size === 0 || isHidden(document) || stopped.signal.aborted)
      return;
    timer = setTimeout(() => void work(), delay);
  };
  const work = async (): Promise<void> => {
    timer = undefined;
    const now = performance.now();
    savings = Math.min(SAVINGS, savings + (now - savedAt) * SHARE);
    savedAt = now;
    if (savings <= 0) {
      if (!behind) {
        behind = true;
        events.onSettled();
      }
      schedule(Math.min(8_000, Math.max(500, -savings / SHARE)));
      return;
    }
    const due = places;
    places = new Map();
    busy = true;
    for (const host of bareHosts) {
      const root = shadowRootOf(host);
      if (!root && isConnected(host)) continue;
      bareHosts.delete(host);
      if (root) due.set(host, 'node');
    }
    savings -= await inSlices(events.onChanged(due), stopped.signal);
    busy = false;
    if (stopped.signal.aborted) return;
    behind = false;
    events.onSettled();
    schedule(SETTLE);
  };

  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes, previousSibling, nextSibling } of records) {
      if (type === 'characterData') {
        touch(target);
        continue;
      }
      for (const node of addedNodes) touch(node);
      // A line can be joined or cut where something came or went.
      if (previousSibling) touch(previousSibling, 'edge');
      if (nextSibling) touch(nextSibling, 'edge');
      if (!previousSibling && !nextSibling && addedNodes.length === 0) touch(target, 'edge');
    }
  });
  const CHANGES = { childList: true, characterData: true, subtree: true };
  observer.observe(document, CHANGES);
  const { signal } = stopped;
  Document.prototype.addEventListener.call(document, 'visibilitychange', () => schedule(SETTLE), { signal });

  return {
    observe: (root) => observer.observe(root, CHANGES),
    touch,
    expectShadow(host) {
      if (bareHosts.size < MOST_PLACES) bareHosts.add(host);
    },
    isStill: () => places.size === 0 && !busy,
    behind: () => behind,
    stop() {
      stopped.abort();
      clearTimeout(timer);
      observer.disconnect();
    },
  };
}
