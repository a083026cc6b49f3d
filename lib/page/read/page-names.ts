import type { Words } from '../../model.ts';
import {
  attributeOf,
  contentTypeOf,
  isElement,
  localName,
  namespaceOf,
  rootElementOf,
  titleOf,
} from '../dom/dom.ts';
import { isDesigned } from '../dom/passed-over.ts';
import { firstInView } from '../follow/first-in-view.ts';
import { LONGEST_PAGE_NOTE } from '../follow/longest-page.ts';
import { createPasswordFields } from '../follow/password-fields.ts';
import type { Register } from '../follow/register.ts';
import type { Swept } from '../follow/sweep.ts';
import { untilVisible } from '../follow/until-visible.ts';
import { type Change, watch } from '../follow/watch.ts';
import { createHighlights, type Highlights } from '../paint/highlights.ts';
import { createHiddenParts } from './hidden-parts.ts';
import { isEnglish } from './page-language.ts';
import { readWhole } from './read-whole.ts';
import { createReading, type NamedBlock, type ReadingEvents } from './reading.ts';
import { type Region, regionOf } from './region.ts';
import { createStyleCache } from './style-cache.ts';

/** Says how far the reading of a page is. */
type PageState = 'reading' | 'ready' | 'password-page';

/** The names of one document: found, painted, and kept while the page changes. */
export interface PageNames {
  readonly state: () => PageState;
  /** In the order of reading; not each has mentions. */
  readonly blocks: () => readonly NamedBlock[];
  readonly highlights: Highlights;
  /** What the reader should know, as sentences. */
  readonly notes: () => readonly string[];
  /** Looks again at what the page may have changed without telling: cleared highlights, opened menus. */
  readonly recheck: () => void;
  /** Stops and takes everything back. */
  readonly stop: () => void;
}

/** What a page is read with. */
export interface PageReading {
  readonly register: Register;
  /** What the lookout saw. */
  readonly swept: Swept;
  /** Whether a node is our own. */
  readonly isOurs: (node: Node) => boolean;
}

/** Starts reading a document for names; `onChange` runs when the names, the state or the notes may have changed. */
export function readPage(
  document: Document,
  words: Words,
  { register, swept, isOurs }: PageReading,
  onChange: () => void,
): PageNames {
  const stopped = new AbortController();
  const { signal } = stopped;
  const shadowRoots = new WeakSet<ShadowRoot>();
  let state: PageState = 'reading';
  let unread: Swept | null = swept;

  const highlights = createHighlights(document);
  const hidden = createHiddenParts((element) => changes.touch(element));
  const passwords = createPasswordFields(() => {
    if (passwords.visible()) {
      state = 'password-page';
      reading.forgetAll();
      highlights.clear();
      onChange();
    } else {
      state = 'reading';
      void readAll();
    }
  });
  const events: ReadingEvents = {
    onShadowRoot(root) {
      if (shadowRoots.has(root)) return;
      shadowRoots.add(root);
      changes.observe(root);
      passwords.look(root);
    },
    onHidden: hidden.addUnboxed,
    onVeiled: hidden.addVeiled,
    onBareHost: (element) => changes.expectShadow(element),
    onTorn: (node) => changes.touch(node),
    onDecided: highlights.paint,
    onForgotten: highlights.erase,
    onUnknown(guesses, node) {
      const known = unknown.get(node);
      if (known) known.push(...guesses);
      else unknown.set(node, [...guesses]);
    },
    title: () => titleOf(document),
    isEnglish() {
      const root = rootElementOf(document);
      return isEnglish(root && attributeOf(root, 'lang'));
    },
    isOurs,
    plainText: isPlainText(document),
  };
  const reading = createReading(register, words, events);
  let unknown = new Map<Node | null, string[]>();
  const changes = watch(document, {
    onChanged: readChanges,
    onPutOff: reading.forgetTexts,
    onSettled() {
      void ask();
      highlights.restore();
      onChange();
    },
  });

  /** Asks about what came up while reading; where there is a name, it is read again. */
  async function ask(): Promise<void> {
    if (unknown.size === 0) return;
    const asked = unknown;
    unknown = new Map();
    await register.ask([...asked.values()].flat());
    if (signal.aborted) return;
    for (const [node, guesses] of asked)
      if (guesses.some(register.knows))
        changes.touch(node ?? rootElementOf(document) ?? document, node ? 'node' : 'edge');
  }

  function* readChanges(places: ReadonlyMap<Node, Change>, isRemoved: boolean): Generator<void> {
    for (const node of places.keys()) if (isElement(node)) passwords.look(node);
    if (state === 'password-page' || isDesigned(document)) return;
    if (isRemoved) reading.forgetRemoved();
    hidden.recheck();
    const read = new Set<Node>();
    for (const [place, change] of places) {
      const node = place === document ? rootElementOf(document) : place;
      const region = node && regionOf(node, change, events, createStyleCache(events.plainText));
      if (!region || read.has(region.first)) continue;
      read.add(region.first);
      yield* readRegion(region);
    }
    yield* reading.settle();
  }
  function* readRegion(region: Region): Generator<void> {
    for (const _ of reading.read(region)) {
      if (passwords.visible()) return;
      yield;
    }
  }
  async function readAll(): Promise<void> {
    await untilVisible(document, signal);
    if (signal.aborted) return;
    passwords.look(document);
    const root = rootElementOf(document);
    if (passwords.visible()) return;
    if (root && isProse(root) && !isDesigned(document)) {
      const start = firstInView(window);
      // A page may have gone to where the reader left it while the lookout began at its front.
      const seen = start && unread?.isFromFront && !unread.isWhole ? null : unread;
      unread = null;
      await readWhole({ root, start, reading, register, seen, isOver: passwords.visible, signal });
      await ask();
    }
    if (signal.aborted || passwords.visible()) return;
    state = 'ready';
    onChange();
  }

  for (const shadow of swept.shadowRoots) events.onShadowRoot(shadow);
  for (const host of swept.bareHosts) events.onBareHost(host);
  window.addEventListener('beforeprint', () => highlights.setPrinting(true), { signal });
  window.addEventListener('afterprint', () => highlights.setPrinting(false), { signal });
  void readAll();
  return {
    state: () => state,
    blocks: reading.blocks,
    highlights,
    notes() {
      const notes: string[] = [];
      if (reading.capped()) notes.push(LONGEST_PAGE_NOTE);
      if (changes.behind()) notes.push('This page changes very fast: new text is read with a delay.');
      return notes;
    },
    recheck() {
      highlights.restore();
      highlights.recover();
      hidden.recheck();
    },
    stop() {
      stopped.abort();
      changes.stop();
      hidden.stop();
      passwords.stop();
      highlights.clear();
      reading.forgetAll();
    },
  };
}

/** Says whether a root element holds prose: drawings and data files do not. */
const isProse = (root: Element): boolean =>
  namespaceOf(root) === 'http://www.w3.org/1999/xhtml' && localName(root) === 'html';

/** Browsers show plain text as one `pre`. */
const isPlainText = (document: Document): boolean => /^text\/(plain|markdown)/.test(contentTypeOf(document));
