import { boxOf, isElement, isText, nextSiblingOf, previousSiblingOf } from '../dom/dom.ts';
import type { StyleCache } from './style-cache.ts';

/** Longer items are sentences of their own, or columns. Characters. */
const LONGEST_ITEM = 40;
/** A space between words is narrower; what chips, tabs and columns leave between them is wider. In parts of the font's size. */
const WIDEST_SPACE = 0.6;
/** Letters stand closer. */
const NARROWEST_SPACE = 0.1;
/** Taller items have several lines. In parts of the font's size. */
const TALLEST_LINE = 2;
/** So few siblings without text are passed over: icons, comments. */
const MOST_BETWEEN = 8;
/** A word has no more letters to be items of their own. */
const MOST_TEXTS = 40;

/** What stands between two items that read on: a space, or nothing where each is a letter. */
export type Gap = ' ' | '';

/** Gives the text or element that comes before an item in its flex box or grid and has text; null where it is the first. */
export const itemBefore = (node: Node, styles: StyleCache): Node | null =>
  neighbourOf(node, previousSiblingOf, styles);

/** Gives the one behind it. */
export const itemBehind = (node: Node, styles: StyleCache): Node | null =>
  neighbourOf(node, nextSiblingOf, styles);

/**
 * Says what stands between two neighbours in a flex box or a grid where they read on, like a first and a last name; null where they
 * do not. Makes the layout that is due, for short ones.
 */
export function gapBetween(before: Node, behind: Node, styles: StyleCache): Gap | null {
  if (!isShort(before) || !isShort(behind)) return null;
  const one = boxOfContent(before);
  const other = boxOfContent(behind);
  const element = [before, behind].find(isElement);
  if (!element) return null;
  const size = styles.fontSizeOf(element);
  if (Math.max(one.height, other.height) > TALLEST_LINE * size) return null;
  const shared = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  if (shared < Math.min(one.height, other.height) / 2) return null;
  const space = Math.max(other.left - one.right, one.left - other.right) / size;
  if (Math.abs(space) > WIDEST_SPACE) return null;
  return space < NARROWEST_SPACE ? '' : ' ';
}

function neighbourOf(node: Node, step: (node: Node) => Node | null, styles: StyleCache): Node | null {
  let at = step(node);
  for (let count = 0; at && count < MOST_BETWEEN; at = step(at), count += 1)
    if (hasText(at, styles)) return at;
  return null;
}

function hasText(node: Node, styles: StyleCache): boolean {
  if (isText(node)) return /\S/.test(node.data);
  if (!isElement(node)) return false;
  const flow = styles.flowOf(node);
  return flow !== 'none' && flow !== 'beside' && textOf(node) !== '';
}

const isShort = (node: Node): boolean => textOf(node).length <= LONGEST_ITEM;

/** Gives the text of a node as far as it tells a short one from a long one. */
function textOf(node: Node): string {
  const walker = Document.prototype.createTreeWalker.call(document, node, NodeFilter.SHOW_TEXT);
  let text = isText(node) ? node.data.trim() : '';
  for (let count = 0; count < MOST_TEXTS && text.length <= LONGEST_ITEM && walker.nextNode(); count += 1)
    text += (walker.currentNode as Text).data.trim();
  return text;
}

function boxOfContent(node: Node): DOMRect {
  const range = Document.prototype.createRange.call(document);
  range.selectNodeContents(node);
  const box = range.getBoundingClientRect();
  // An element whose text stands in a shadow tree has no content of its own.
  return box.width === 0 && isElement(node) ? boxOf(node) : box;
}
