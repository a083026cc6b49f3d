import type { Dictionary } from '../matching/dictionary.ts';
import {
  attributeOf,
  contentTypeOf,
  isElement,
  localName,
  namespaceOf,
  rootElementOf,
  titleOf,
} from './dom.ts';
import { createHiddenParts } from './hidden-parts.ts';
import { createHighlights, type Highlights } from './highlights.ts';
import { isEnglish } from './page-language.ts';
import { isDesigned } from './passed-over.ts';
import { createPasswordFields } from './password-fields.ts';
import { createReading, type NamedBlock, type ReadingEvents } from './reading.ts';
import { type Region, regionOf } from './region.ts';
import { createSight } from './sight.ts';
import { inSlices } from './slices.ts';
import { untilVisible } from './until-visible.ts';
import { type Change, watch } from './watch.ts';

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

/** Paints what has been found so far when reading takes this long, and then each time it has doubled. Milliseconds. */
const FIRST_PAINT = 40;

/** Starts reading a document for names; `onChange` runs when the names, the state or the notes may have changed. */
export function readPage(
  document: Document,
  dictionary: Dictionary,
  isOurs: (node: Node) => boolean,
  onChange: () => void,
): PageNames {
  const stopped = new AbortController();
  const { signal } = stopped;
  const shadowRoots = new WeakSet<ShadowRoot>();
  let state: PageState = 'reading';

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
    title: () => titleOf(document),
    isEnglish() {
      const root = rootElementOf(document);
      return isEnglish(root && attributeOf(root, 'lang'));
    },
    isOurs,
    plainText: isPlainText(document),
  };
  const reading = createReading(dictionary, events);
  const changes = watch(document, {
    onChanged: readChanges,
    onSettled() {
      highlights.restore();
      onChange();
    },
  });

  function* readChanges(places: ReadonlyMap<Node, Change>): Generator<void> {
    for (const node of places.keys()) if (isElement(node)) passwords.look(node);
    if (state === 'password-page' || isDesigned(document)) return;
    reading.forgetRemoved();
    hidden.recheck();
    const read = new Set<Node>();
    for (const [place, change] of places) {
      const node = place === document ? rootElementOf(document) : place;
      const region = node && regionOf(node, change, events, createSight(events.plainText));
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
  function* readWhole(): Generator<void> {
    const root = rootElementOf(document);
    let began = performance.now();
    let wait = FIRST_PAINT;
    if (!root || !isProse(root) || isDesigned(document)) return;
    for (const _ of readRegion({ first: root, last: root })) {
      if (performance.now() - began > wait) {
        yield* reading.settle();
        began = performance.now();
        wait *= 2;
      }
      yield;
    }
    yield* reading.settle();
  }
  async function readAll(): Promise<void> {
    await untilVisible(document, signal);
    if (signal.aborted) return;
    passwords.look(document);
    if (passwords.visible()) return;
    await inSlices(readWhole(), signal);
    if (signal.aborted || passwords.visible()) return;
    state = 'ready';
    onChange();
  }

  void readAll();
  return {
    state: () => state,
    blocks: reading.blocks,
    highlights,
    notes() {
      const notes: string[] = [];
      if (reading.capped()) notes.push('This page is very long: the first 5 million characters were read.');
      if (changes.behind()) notes.push('This page changes very fast: new text is read with a delay.');
      return notes;
    },
    recheck() {
      highlights.restore();
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
