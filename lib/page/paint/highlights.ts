import type { Mention } from '../../model.ts';
import { boxesOf } from '../dom/boxes-of.ts';
import { elementAround, parentOf, shadowRootOf, treeOf } from '../dom/dom.ts';
import type { PaintedMention } from '../follow/names-script.ts';
import { placeOf } from '../read/block-text.ts';
import type { KeptBlock } from '../read/kept-blocks.ts';
import type { Painter } from '../read/page-reader.ts';
import { CURRENT_NAME, createHighlightSheet, type HighlightName, NAME } from './highlight-sheet.ts';
import { createNearViewport } from './near-viewport.ts';

/**
 * Above this many ranges only what is near the viewport is painted: Chromium goes through all of them again in each frame in which one
 * of them or anything else on the page changes, 13 microseconds each. 1,500 made a page's own edits take 27 ms instead of 6, 200 take 11.
 */
const MOST_PAINTED = 200;

/** Starts painting into a document; nothing is registered or adopted before the first mention. */
export function createHighlights(document: Document): Painter {
  const highlight = new Highlight();
  const current = new Highlight();
  current.priority = 1;
  const painted = new Map<KeptBlock, readonly PaintedMention[]>();
  const sheet = createHighlightSheet(document);
  /** A paragraph with ten names is covered once. */
  let covered = new WeakSet<Element>();
  let isPrinting = false;
  // While a print is made, nothing goes because it is away: the first report of where a block stands may come right then.
  const near = createNearViewport((block, isNear) => (isNear || !isPrinting) && show(block, isNear));
  let count = 0;

  function show(block: KeptBlock, isShown: boolean): void {
    for (const mention of painted.get(block) ?? []) {
      if (isShown) cover(mention, true);
      for (const range of mention.ranges) isShown ? highlight.add(range) : highlight.delete(range);
    }
  }
  /** Covers the elements in whose text a mention stands: where it begins and where it ends, which is all but always the same. */
  const cover = ({ ranges }: PaintedMention, isNear: boolean): boolean => {
    let isCovered = true;
    for (const { startContainer, endContainer } of ranges) {
      isCovered = coverText(startContainer, isNear) && isCovered;
      if (endContainer !== startContainer) isCovered = coverText(endContainer, isNear) && isCovered;
    }
    return isCovered;
  };
  const coverText = (text: Node, isNear: boolean): boolean => {
    // At the top of a shadow tree that is its host, whose text has the style of the tree around.
    const element = elementAround(text);
    if (!element || covered.has(element)) return true;
    const isCovered = dress(element, NAME, isNear);
    if (isCovered) covered.add(element);
    return isCovered;
  };
  const dress = (element: Element, highlight: HighlightName, isNear: boolean): boolean => {
    const tree = treeOf(element);
    return tree === document || tree instanceof ShadowRoot
      ? sheet.cover(element, tree as Document | ShadowRoot, highlight, isNear)
      : true;
  };
  const restore = (): void => {
    if (count === 0) return;
    if (CSS.highlights.get(NAME) !== highlight) CSS.highlights.set(NAME, highlight);
    if (current.size > 0 && CSS.highlights.get(CURRENT_NAME) !== current)
      CSS.highlights.set(CURRENT_NAME, current);
    sheet.restore();
  };
  const erase = (block: KeptBlock): void => {
    const old = painted.get(block);
    if (!old) return;
    painted.delete(block);
    near.forget(block);
    for (const { ranges } of old) {
      count -= ranges.length;
      for (const range of ranges) {
        highlight.delete(range);
        current.delete(range);
      }
    }
  };

  return {
    paint(block) {
      erase(block);
      const mentions: PaintedMention[] = [];
      for (const mention of block.mentions) {
        const ranges = rangesOf(block, mention);
        if (ranges.length === 0) continue;
        mentions.push({ block, mention, ranges });
      }
      if (mentions.length === 0) return;
      painted.set(block, mentions);
      const isFirst = count === 0;
      for (const { ranges } of mentions) count += ranges.length;
      let isCovered = true;
      for (const mention of mentions) isCovered = cover(mention, false) && isCovered;
      if (isFirst) restore();
      if ((count > MOST_PAINTED || !isCovered) && near.follow(block) === 'away' && !isPrinting) return;
      for (const mention of mentions) {
        if (!isCovered) cover(mention, true);
        for (const range of mention.ranges) highlight.add(range);
      }
    },
    erase,
    restore,
    recover() {
      covered = new WeakSet();
      for (const [block, mentions] of painted)
        if (!near.isAway(block)) for (const mention of mentions) cover(mention, true);
    },
    setPrinting(isBegun) {
      isPrinting = isBegun;
      // Not one by one: Firefox takes 0.8 ms to remove one of 8,000 ranges.
      if (!isPrinting) highlight.clear();
      for (const block of painted.keys()) if (isPrinting || !near.isAway(block)) show(block, true);
    },
    setCurrent(mention) {
      current.clear();
      for (const range of mention?.ranges ?? []) {
        current.add(range);
        for (const text of [range.startContainer, range.endContainer]) {
          const element = elementAround(text);
          if (element) dress(element, CURRENT_NAME, true);
        }
      }
      if (mention) restore();
      else CSS.highlights.delete(CURRENT_NAME);
    },
    of: (block) => painted.get(block as KeptBlock) ?? [],
    at(x, y) {
      if (count === 0) return null;
      const there = elementsAt(document, x, y);
      const isThere = ({ startContainer, endContainer }: StaticRange): boolean =>
        there.has(parentOf(startContainer)) || there.has(parentOf(endContainer));
      for (const mentions of painted.values())
        for (const mention of mentions)
          if (mention.ranges.some(isThere) && boxesOf(mention).some((box) => isInside(box, x, y)))
            return mention;
      return null;
    },
    clear() {
      for (const block of [...painted.keys()]) erase(block);
      near.stop();
      CSS.highlights.delete(NAME);
      CSS.highlights.delete(CURRENT_NAME);
      sheet.remove();
      covered = new WeakSet();
    },
  };
}

/** Makes the ranges of a mention: one, or one per tree where it runs through a shadow boundary. */
function rangesOf({ pieces }: KeptBlock, { start, end }: Mention): StaticRange[] {
  const from = placeOf(pieces, start, false);
  const to = placeOf(pieces, end, true);
  if (!from || !to) return [];
  if (from.node === to.node || treeOf(from.node) === treeOf(to.node)) {
    return [
      new StaticRange({
        startContainer: from.node,
        startOffset: from.offset,
        endContainer: to.node,
        endOffset: to.offset,
      }),
    ];
  }
  const first = pieces.findIndex(({ node }) => node === from.node);
  const last = pieces.findIndex(({ node }) => node === to.node);
  return pieces.slice(first, last + 1).map(
    ({ node }) =>
      new StaticRange({
        startContainer: node,
        startOffset: node === from.node ? from.offset : 0,
        endContainer: node,
        endOffset: node === to.node ? to.offset : node.length,
      }),
  );
}

/**
 * Gives the element under a point, and the hosts around it. Not `highlightsFromPoint`: on screens of another density than
 * one pixel per CSS px, Chromium 156 finds nothing by it.
 */
function elementsAt(document: Document, x: number, y: number): ReadonlySet<Node | null> {
  const found = new Set<Node | null>();
  let element = Document.prototype.elementFromPoint.call(document, x, y);
  while (element && !found.has(element)) {
    found.add(element);
    const root = shadowRootOf(element);
    if (root) element = root.elementFromPoint(x, y);
  }
  return found;
}

const isInside = ({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;
