import { isConnected, isHidden, shadowRootOf } from '../dom/dom.ts';
import { Budget } from './budget.ts';
import { listenForGood, tellRewritten } from './listen-for-good.ts';
import { atOnce, inSlices } from './slices.ts';

/** Waits this long for a burst to end before reading what it left. Milliseconds. */
const SETTLE = 60;
/** While the page changes faster than it can be read, it is looked at no more often, ... */
const BREATH = 500;
/** ... and no less. Milliseconds. */
const LONGEST_BREATH = 8_000;
/** So few texts that never rest are read all the same: words that stream in. */
const FEW = 8;
/** Above this many changed places the whole document is read again instead. */
const MOST_PLACES = 5_000;

const CHANGES = { childList: true, characterData: true, subtree: true };

/** Says what is new: the `node`, or its `edge`, perhaps only its line. A block of its own is not touched by its neighbours. */
export type Change = 'node' | 'edge';

/** Follows a document's changes with bounded work. */
export interface Watch {
  /** Observes a shadow tree too. */
  readonly observe: (root: ShadowRoot) => void;
  /** Asks for a node to be read again. */
  readonly touch: (node: Node, change?: Change) => void;
  /** Remembers a custom element that may get a shadow tree later, which no observer reports. */
  readonly expectShadow: (host: Element) => void;
  /** Reads at once what has changed so far, whatever it costs. */
  readonly flush: () => void;
  /** Whether the page changes faster than we read. */
  readonly isBehind: () => boolean;
  readonly stop: () => void;
}

/** Lists what a watch reports. */
export interface WatchEvents {
  /** Reads changed places again, where nodes may have left the document too; its steps are slices of work. */
  readonly onChanged: (places: ReadonlyMap<Node, Change>, isRemoved: boolean) => Iterator<unknown>;
  /** Gets whose own text has changed while there is no time to read it. */
  readonly onPutOff: (places: readonly Node[]) => void;
  /** Runs after each reading, and when the watch falls behind or catches up. */
  readonly onSettled: () => void;
}

/** A change and its latest time. */
interface Place {
  change: Change;
  at: number;
}

/** Starts to follow a document. Nothing runs while the page is still or its tab hidden. */
export function watch(document: Document, events: WatchEvents): Watch {
  return new DocumentWatch(document, events);
}

class DocumentWatch implements Watch {
  readonly #document: Document;
  readonly #events: WatchEvents;
  readonly #stopped = new AbortController();
  readonly #observer = new MutationObserver((records) => this.#note(records));
  readonly #bareHosts = new Set<Element>();
  readonly #budget = new Budget(performance.now());
  #places = new Map<Node, Place>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The reading that is under way. */
  #steps: Iterator<unknown> | null = null;
  #isBehind = false;
  #isRemoved = false;

  constructor(document: Document, events: WatchEvents) {
    this.#document = document;
    this.#events = events;
    this.#observer.observe(document, CHANGES);
    const { signal } = this.#stopped;
    const onVisible = (): void => this.#schedule(SETTLE);
    listenForGood(document, 'visibilitychange', onVisible, { signal });
  }

  readonly observe = (root: ShadowRoot): void => this.#observer.observe(root, CHANGES);

  readonly touch = (node: Node, change: Change = 'node'): void => this.#add(node, change, performance.now());

  readonly expectShadow = (host: Element): void => {
    if (this.#bareHosts.size < MOST_PLACES) this.#bareHosts.add(host);
  };

  readonly flush = (): void => {
    this.#note(this.#observer.takeRecords());
    if (this.#steps) atOnce(this.#steps);
    if (this.#places.size > 0) atOnce(this.#read(this.#takeAll()));
  };

  readonly isBehind = (): boolean => this.#isBehind;

  readonly stop = (): void => {
    this.#stopped.abort();
    clearTimeout(this.#timer);
    this.#observer.disconnect();
  };

  #note(records: readonly MutationRecord[]): void {
    const now = performance.now();
    for (const record of records) {
      // Each field that is read is an object that the browser makes: a busy page sends 10,000 records a second.
      if (record.type === 'characterData') this.#add(record.target, 'node', now);
      else this.#noteChildren(record, now);
    }
  }

  #noteChildren(record: MutationRecord, now: number): void {
    const { target, addedNodes, removedNodes, previousSibling, nextSibling } = record;
    this.#isRemoved ||= removedNodes.length > 0;
    if (target === this.#document) tellRewritten();
    for (const node of addedNodes) this.#add(node, 'node', now);
    // A line can be joined or cut where something came or went.
    if (previousSibling) this.#add(previousSibling, 'edge', now);
    if (nextSibling) this.#add(nextSibling, 'edge', now);
    if (!previousSibling && !nextSibling && addedNodes.length === 0) this.#add(target, 'edge', now);
  }

  #add(node: Node, change: Change, at: number): void {
    if (this.#places.size > MOST_PLACES) this.#places = new Map([[this.#document, { change: 'node', at }]]);
    const known = this.#places.get(node);
    if (known) {
      known.at = at;
      if (change === 'node') known.change = change;
    } else if (this.#places.get(this.#document)?.change !== 'node') this.#places.set(node, { change, at });
    this.#schedule(SETTLE);
  }

  #schedule(delay: number): void {
    const isDue = this.#timer === undefined && this.#steps === null && this.#places.size > 0;
    if (!isDue || isHidden(this.#document) || this.#stopped.signal.aborted) return;
    this.#timer = setTimeout(() => void this.#work(), delay);
  }

  async #work(): Promise<void> {
    this.#timer = undefined;
    const now = performance.now();
    if (!this.#budget.hasSavings(now)) {
      this.#putOff();
      return;
    }
    this.#steps = this.#read(this.#takeRested(now));
    this.#budget.spend(await inSlices(this.#steps, this.#stopped.signal));
    this.#steps = null;
    if (this.#stopped.signal.aborted) return;
    this.#isBehind &&= this.#places.size > 0;
    this.#events.onSettled();
    this.#schedule(this.#isBehind ? BREATH : SETTLE);
  }

  /** Leaves everything for later, because the page has used up what reading it may cost. */
  #putOff(): void {
    const changed = [...this.#places].filter(([, { change }]) => change === 'node');
    this.#events.onPutOff(changed.map(([node]) => node));
    if (!this.#isBehind) {
      this.#isBehind = true;
      this.#events.onSettled();
    }
    this.#schedule(Math.min(LONGEST_BREATH, Math.max(BREATH, this.#budget.wait)));
  }

  #read(due: Map<Node, Change>): Iterator<unknown> {
    for (const host of this.#bareHosts) {
      const root = shadowRootOf(host);
      if (!root && isConnected(host)) continue;
      this.#bareHosts.delete(host);
      if (root) due.set(host, 'node');
    }
    const wasRemoved = this.#isRemoved;
    this.#isRemoved = false;
    return this.#events.onChanged(due, wasRemoved);
  }

  /** Takes the places to read: all, or, while the page is too fast, those that rest. Nobody could read the others either. */
  #takeRested(now: number): Map<Node, Change> {
    const due = new Map<Node, Change>();
    const isHasty = this.#isBehind && this.#places.size > FEW;
    for (const [node, { change, at }] of this.#places) {
      if (isHasty && now - at < SETTLE) continue;
      due.set(node, change);
      this.#places.delete(node);
    }
    return due;
  }

  #takeAll(): Map<Node, Change> {
    const due = new Map([...this.#places].map(([node, { change }]) => [node, change] as const));
    this.#places.clear();
    return due;
  }
}
