import { isConnected, isHidden, shadowRootOf } from '../dom/dom.ts';
import { inSlices } from './slices.ts';

/** Work on changes may use this share of the time, ... */
const SHARE = 0.03;
/** ... saved up to this much, which a new screen of a single-page app needs at once. Milliseconds. */
const SAVINGS = 400;
/** Waits this long for a burst to end before reading what it left. Milliseconds. */
const SETTLE = 60;
/** While the page changes faster than that, it is looked at no more often. Milliseconds. */
const BREATH = 500;
/** So few texts that never rest are read all the same: words that stream in. */
const FEW = 8;
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
  /** Reads changed places again, where nodes may have left the document too; its steps are slices of work. */
  readonly onChanged: (places: ReadonlyMap<Node, Change>, isRemoved: boolean) => Iterator<unknown>;
  /** Gets whose own text has changed while there is no time to read it. */
  readonly onPutOff: (places: readonly Node[]) => void;
  /** Runs after each reading, and when the watch falls behind or catches up. */
  readonly onSettled: () => void;
}

/** What changed, and when it did last. */
interface Place {
  change: Change;
  at: number;
}

/** Starts to follow a document. Nothing runs while the page is still or its tab hidden. */
export function watch(document: Document, events: WatchEvents): Watch {
  const stopped = new AbortController();
  let places = new Map<Node, Place>();
  const bareHosts = new Set<Element>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let busy = false;
  let savings = SAVINGS;
  let savedAt = performance.now();
  let behind = false;
  let isRemoved = false;

  const touch = (node: Node, change: Change = 'node', at = performance.now()): void => {
    if (places.size > MOST_PLACES) places = new Map([[document, { change: 'node', at }]]);
    const known = places.get(node);
    if (known) {
      known.at = at;
      if (change === 'node') known.change = change;
    } else if (!places.has(document)) places.set(node, { change, at });
    schedule(SETTLE);
  };
  /** Takes what is to be read: all, or while the page is too fast only what has come to rest, which nobody could read before either. */
  const take = (now: number): Map<Node, Change> => {
    const due = new Map<Node, Change>();
    const isHasty = behind && places.size > FEW;
    for (const [node, { change, at }] of places) {
      if (isHasty && now - at < SETTLE) continue;
      due.set(node, change);
      places.delete(node);
    }
    return due;
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
      events.onPutOff([...places].flatMap(([node, { change }]) => (change === 'node' ? [node] : [])));
      if (!behind) {
        behind = true;
        events.onSettled();
      }
      schedule(Math.min(8_000, Math.max(BREATH, -savings / SHARE)));
      return;
    }
    const due = take(now);
    busy = true;
    for (const host of bareHosts) {
      const root = shadowRootOf(host);
      if (!root && isConnected(host)) continue;
      bareHosts.delete(host);
      if (root) due.set(host, 'node');
    }
    const wasRemoved = isRemoved;
    isRemoved = false;
    savings -= await inSlices(events.onChanged(due, wasRemoved), stopped.signal);
    busy = false;
    if (stopped.signal.aborted) return;
    behind &&= places.size > 0;
    events.onSettled();
    schedule(behind ? BREATH : SETTLE);
  };

  const observer = new MutationObserver((records) => {
    const now = performance.now();
    for (const record of records) {
      // Each field that is read is an object that the browser makes: a busy page sends 10,000 records a second.
      if (record.type === 'characterData') {
        touch(record.target, 'node', now);
        continue;
      }
      const { target, addedNodes, removedNodes, previousSibling, nextSibling } = record;
      isRemoved ||= removedNodes.length > 0;
      for (const node of addedNodes) touch(node, 'node', now);
      // A line can be joined or cut where something came or went.
      if (previousSibling) touch(previousSibling, 'edge', now);
      if (nextSibling) touch(nextSibling, 'edge', now);
      if (!previousSibling && !nextSibling && addedNodes.length === 0) touch(target, 'edge', now);
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
