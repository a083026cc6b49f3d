import { boxesOf } from '../dom/boxes-of.ts';
import { elementAround, parentOf, shadowRootOf } from '../dom/dom.ts';
import type { PaintedMention } from '../follow/names-script.ts';
import type { KeptBlock } from '../read/kept-blocks.ts';
import type { Painter } from '../read/page-reader.ts';
import { ALL_MENTIONS, type Choice } from './first-in-sections.ts';
import {
  CURRENT_NAME,
  createHighlightSheet,
  type HighlightKind,
  NAME,
  NAME_LOOK,
  POINTED_NAME,
} from './highlight-sheet.ts';
import { mentionRanges } from './mention-ranges.ts';
import { createNearViewport, type NearViewport } from './near-viewport.ts';

/**
 * A page with more ranges has only those painted that are near the viewport. Whenever a node of the page comes or
 * goes, Chromium makes the markers of all ranges anew and paints every text with one again: 25 microseconds a text in each such frame.
 */
const FEW = 32;

const SINGLE = [CURRENT_NAME, POINTED_NAME] as const;
type SingleName = (typeof SINGLE)[number];
const KINDS: Readonly<Record<SingleName, HighlightKind>> = {
  [CURRENT_NAME]: 'current',
  [POINTED_NAME]: 'pointed',
};

/** Starts painting what is chosen into a document; nothing is registered or adopted before the first mention. */
export function createHighlights(document: Document, choice: Choice = ALL_MENTIONS): Painter {
  return new Highlights(document, choice);
}

class Highlights implements Painter {
  readonly #document: Document;
  readonly #choice: Choice;
  readonly #highlight = new Highlight();
  /** The one name that the reader stands at, and the one that the pointer rests on. */
  readonly #single = { [CURRENT_NAME]: new Highlight(), [POINTED_NAME]: new Highlight() };
  readonly #painted = new Map<KeptBlock, readonly PaintedMention[]>();
  readonly #sheet: ReturnType<typeof createHighlightSheet>;
  readonly #near: NearViewport<KeptBlock>;
  #isPrinting = false;
  /** Ranges of all mentions, near or not. */
  #count = 0;
  #areFew = true;

  constructor(document: Document, choice: Choice) {
    this.#document = document;
    this.#choice = choice;
    this.#single[CURRENT_NAME].priority = 2;
    this.#single[POINTED_NAME].priority = 1;
    this.#sheet = createHighlightSheet(document, NAME_LOOK);
    this.#near = createNearViewport((block, isNear) => {
      // While a print is made, nothing goes because it is away: the first report of where a block stands may come right then.
      if (isNear || !this.#isPrinting) this.#show(block, isNear);
    });
  }

  paint(block: KeptBlock): void {
    const others = this.#choice.add(block);
    this.#put(block);
    for (const other of others) this.#put(other);
  }

  erase(block: KeptBlock): void {
    const others = this.#choice.remove(block);
    this.#take(block);
    for (const other of others) this.#put(other);
  }

  #put(block: KeptBlock): void {
    this.#take(block);
    const mentions = this.#choice.of(block).flatMap((mention) => {
      const ranges = mentionRanges(block, mention);
      return ranges.length > 0 ? [{ block, mention, ranges }] : [];
    });
    if (mentions.length === 0) return;
    const isFirst = this.#count === 0;
    this.#painted.set(block, mentions);
    for (const { ranges } of mentions) this.#count += ranges.length;
    if (this.#count > FEW) {
      for (const each of this.#areFew ? this.#painted.keys() : [block]) this.#near.follow(each);
      this.#areFew = false;
    }
    if (this.#isPrinting || !this.#near.isAway(block)) this.#show(block, true);
    if (isFirst) this.restore();
  }

  #take(block: KeptBlock): void {
    const ranges = this.of(block).flatMap((mention) => mention.ranges);
    this.#painted.delete(block);
    this.#near.forget(block);
    this.#count -= ranges.length;
    for (const range of ranges) {
      this.#highlight.delete(range);
      for (const name of SINGLE) this.#single[name].delete(range);
    }
  }

  get restyled(): (() => Promise<void>) | null {
    return this.#sheet.restyled;
  }

  restore(): void {
    if (this.#count === 0) return;
    if (CSS.highlights.get(NAME) !== this.#highlight) CSS.highlights.set(NAME, this.#highlight);
    for (const name of SINGLE)
      if (this.#single[name].size > 0 && CSS.highlights.get(name) !== this.#single[name])
        CSS.highlights.set(name, this.#single[name]);
    this.#sheet.restore();
  }

  recover(): void {
    this.#sheet.recover();
    for (const [block, mentions] of this.#painted)
      if (!this.#near.isAway(block)) for (const mention of mentions) this.#cover(mention, 'all');
  }

  setPrinting(isPrinting: boolean): void {
    this.#isPrinting = isPrinting;
    // Not one by one: Firefox takes 0.8 ms to remove one of 8,000 ranges.
    if (!isPrinting) this.#highlight.clear();
    for (const block of this.#painted.keys())
      if (isPrinting || !this.#near.isAway(block)) this.#show(block, true);
  }

  setCurrent(mention: PaintedMention | null): void {
    this.#mark(CURRENT_NAME, mention);
  }

  setPointed(mention: PaintedMention | null): void {
    this.#mark(POINTED_NAME, mention);
  }

  of(block: PaintedMention['block']): readonly PaintedMention[] {
    return this.#painted.get(block as KeptBlock) ?? [];
  }

  at(x: number, y: number): PaintedMention | null {
    if (this.#count === 0) return null;
    const there = elementsAt(this.#document, x, y);
    const isThere = ({ startContainer, endContainer }: StaticRange): boolean =>
      there.has(parentOf(startContainer)) || there.has(parentOf(endContainer));
    for (const mentions of this.#painted.values())
      for (const mention of mentions)
        if (mention.ranges.some(isThere) && boxesOf(mention).some((box) => isInside(box, x, y)))
          return mention;
    return null;
  }

  clear(): void {
    this.#choice.clear();
    for (const block of [...this.#painted.keys()]) this.#take(block);
    this.#near.stop();
    this.#areFew = true;
    for (const name of [NAME, ...SINGLE]) CSS.highlights.delete(name);
    this.#sheet.remove();
  }

  #mark(name: SingleName, mention: PaintedMention | null): void {
    const single = this.#single[name];
    single.clear();
    if (!mention) {
      CSS.highlights.delete(name);
      return;
    }
    for (const range of mention.ranges) single.add(range);
    this.#cover(mention, KINDS[name]);
    this.restore();
  }

  #show(block: KeptBlock, isShown: boolean): void {
    for (const mention of this.of(block)) {
      if (isShown) this.#cover(mention, 'all');
      for (const range of mention.ranges)
        isShown ? this.#highlight.add(range) : this.#highlight.delete(range);
    }
  }

  /** Covers the elements in whose text a mention stands: where it begins and where it ends, which is all but always the same. */
  #cover({ ranges }: PaintedMention, kind: HighlightKind): void {
    for (const { startContainer, endContainer } of ranges)
      for (const text of new Set([startContainer, endContainer])) {
        // At the top of a shadow tree that is its host, whose text has the style of the tree around.
        const element = elementAround(text);
        if (element) this.#sheet.cover(element, kind);
      }
  }
}

/**
 * Gives the element under a point, and the hosts around it. Not `highlightsFromPoint`: on screens of another density than
 * one pixel per CSS px, Chromium 156 finds nothing by it.
 */
export function elementsAt(document: Document, x: number, y: number): ReadonlySet<Node | null> {
  const found = new Set<Node | null>();
  let element = Document.prototype.elementFromPoint.call(document, x, y);
  while (element && !found.has(element)) {
    found.add(element);
    const root = shadowRootOf(element);
    if (root) element = root.elementFromPoint(x, y);
  }
  return found;
}

/** Says whether a point of the viewport lies in a box. */
export const isInside = ({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;
