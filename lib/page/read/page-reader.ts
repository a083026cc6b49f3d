import type { Words } from '../../english/mention-words.ts';
import { declaredLanguage } from '../dom/declared-language.ts';
import { contentTypeOf, rootElementOf, titleOf } from '../dom/dom.ts';
import type { PageReader, PointedHighlights, ReaderHost } from '../follow/names-script.ts';
import type { GuessedText } from '../follow/sweep.ts';
import type { Change } from '../follow/watch.ts';
import { createHiddenParts, type HiddenParts } from './hidden-parts.ts';
import type { KeptBlock } from './kept-blocks.ts';
import { Reading, type ReadingEvents } from './reading.ts';
import { regionOf } from './region.ts';
import { createStyleCache } from './style-cache.ts';

/** Paints what was decided. */
export interface Painter extends PointedHighlights {
  /** Paints a block's mentions as they are now, instead of what was painted for it. */
  readonly paint: (block: KeptBlock) => void;
  readonly erase: (block: KeptBlock) => void;
  /** Registers again what the page may have cleared. */
  readonly restore: () => void;
  /** Covers elements again that the page may have given another class since. Costs a look at every mention that is painted. */
  readonly recover: () => void;
  /** Waits until the browser has made the styles of what was painted; null where it has. */
  readonly restyled: (() => Promise<void>) | null;
  readonly setPrinting: (isPrinting: boolean) => void;
  readonly clear: () => void;
}

/** Paints what has been found so far when reading takes this long, and then each time it has doubled. Milliseconds. */
const FIRST_PAINT = 15;

/** Joins a follower as its reader, with the words of a language and with what paints. */
export function joinAsReader(
  document: Document,
  host: ReaderHost,
  words: Words,
  painter: Painter,
): PageReader {
  return new NameReader(document, host, words, painter);
}

class NameReader implements PageReader {
  readonly #document: Document;
  readonly #events: ReadingEvents;
  readonly #reading: Reading;
  readonly #hidden: HiddenParts;
  readonly highlights: Painter;
  #paintedAt = performance.now();
  #patience = FIRST_PAINT;

  constructor(document: Document, host: ReaderHost, words: Words, painter: Painter) {
    this.#document = document;
    this.highlights = painter;
    this.#hidden = createHiddenParts((element) => host.touch(element));
    this.#events = {
      onShadowRoot: (root) => host.meetShadowRoot(root),
      onBareHost: (element) => host.expectShadow(element),
      onTorn: (node) => host.touch(node),
      onHidden: this.#hidden.addUnboxed,
      onVeiled: this.#hidden.addVeiled,
      onDecided: (block) => painter.paint(block),
      onForgotten: (block) => painter.erase(block),
      isOurs: (node) => host.isOurs(node),
      title: () => titleOf(document),
      language: () => declaredLanguage(document),
      onLanguage() {
        const root = rootElementOf(document);
        if (root) host.touch(root);
      },
      plainText: isPlainText(document),
    };
    this.#reading = new Reading(host, words, this.#events);
  }

  *read(found: readonly GuessedText[]): Generator<unknown> {
    if (this.highlights.restyled) yield this.highlights.restyled;
    for (const _ of this.#reading.readFound(found)) {
      if (performance.now() - this.#paintedAt > this.#patience) {
        this.#patience *= 2;
        yield* this.settle();
      }
      // The next look asks for styles: with new rules that would be a task of 70 ms among 100,000 elements.
      yield this.highlights.restyled;
    }
  }

  *readChanged(places: ReadonlyMap<Node, Change>, isRemoved: boolean): Generator<void> {
    if (isRemoved) this.#reading.blocks.forgetRemoved();
    // A text that has no words any more comes up in no block.
    for (const [place, change] of places) if (change === 'node') this.#reading.blocks.forget(place);
    this.#hidden.recheck();
    const read = new Set<Node>();
    for (const [place, change] of places) {
      const node = place === this.#document ? rootElementOf(this.#document) : place;
      const styles = createStyleCache(this.#events.plainText);
      const region = node && (yield* regionOf(node, change, this.#events, styles));
      if (!region || read.has(region.first)) continue;
      read.add(region.first);
      yield* this.#reading.read(region);
    }
    yield* this.settle();
  }

  *settle(): Generator<void> {
    yield* this.#reading.settle();
    this.#paintedAt = performance.now();
  }

  forget(texts: readonly Node[]): void {
    for (const text of texts) this.#reading.blocks.forget(text);
  }

  forgetAll(): void {
    this.#reading.blocks.forgetAll();
    this.highlights.clear();
  }

  restore(): void {
    this.highlights.restore();
  }

  recheck(): void {
    this.highlights.restore();
    this.highlights.recover();
    this.#hidden.recheck();
  }

  blocks(): readonly KeptBlock[] {
    return this.#reading.blocks.all();
  }

  setPrinting(isPrinting: boolean): void {
    this.highlights.setPrinting(isPrinting);
  }

  stop(): void {
    this.#hidden.stop();
    this.highlights.clear();
    this.#reading.blocks.forgetAll();
  }
}

/** Browsers show plain text as one `pre`. */
const isPlainText = (document: Document): boolean => /^text\/(plain|markdown)/.test(contentTypeOf(document));
