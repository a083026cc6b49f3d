import {
  elementAround,
  isConnected,
  isElement,
  isText,
  localName,
  nextSiblingOf,
  nodeType,
  previousSiblingOf,
  shownIn,
} from '../dom/dom.ts';
import { gapBetween, itemBefore, itemBehind } from './gap-between.ts';
import type { Flow, StyleCache } from './style-cache.ts';
import type { WalkEvents } from './text-blocks.ts';

/** Siblings from `first` to `last`, with all below them: the least that must be read again after a change. */
export interface Region {
  readonly first: Node;
  readonly last: Node;
}

/** Inline elements around one another that are searched for the block around them all. */
const MOST_LEVELS = 600;
/** A checkpoint after so many siblings. */
const NODES_PER_STEP = 256;
/** So many positioned boxes one behind the other are no part of a sentence: rows of a list, words of a map. */
const MOST_BOXES = 20;

/**
 * Finds the region to read again when a node is new or changed: the node where it is a block, otherwise its line. Null where nothing there is
 * to be read, and for the block beside a change (`edge`), which is as it was. Costs the node's depth and the length of its line.
 */
export function* regionOf(
  node: Node,
  change: 'node' | 'edge',
  events: WalkEvents,
  styles: StyleCache,
): Generator<void, Region | null> {
  if (!isConnected(node)) return null;
  const isItem = isElement(node) && styles.flowOf(node) === 'item';
  if (isBlock(node, styles) && !(isItem && change === 'edge')) {
    if (change === 'edge' && !isText(node)) return null;
    return isReadable(node, events, styles) ? { first: node, last: node } : null;
  }
  if (!isReadable(node, events, styles)) return null;
  const top = topOf(node, styles);
  const first = yield* endOf(top, previousSiblingOf, styles);
  return { first, last: yield* endOf(top, nextSiblingOf, styles) };
}

/** Goes from sibling to sibling as long as the line reads on. */
function* endOf(top: Node, step: (node: Node) => Node | null, styles: StyleCache): Generator<void, Node> {
  let end = top;
  let boxes = 0;
  let passed = 0;
  for (let next = step(end); next && readsOn(end, next, step, styles); next = step(end)) {
    if (isElement(next) && styles.flowOf(next) === 'beside') boxes += 1;
    else if (isElement(next) || (isText(next) && /\S/.test(next.data))) boxes = 0;
    if (boxes > MOST_BOXES) break;
    end = next;
    passed += 1;
    if (passed % NODES_PER_STEP === 0) yield;
  }
  return end;
}

/** Climbs up to the child of the block that holds a node's line. */
function topOf(node: Node, styles: StyleCache): Node {
  let top = node;
  for (let level = 0; level < MOST_LEVELS; level += 1) {
    const parent = shownIn(top);
    // A line runs through the hosts that stand in it.
    const around = parent instanceof ShadowRoot ? parent.host : parent;
    if (around === null || !isElement(around)) break;
    if (isBlock(around, styles) && !isReadOn(around, styles)) break;
    top = around;
  }
  return top;
}

/** Says whether an element is an item whose line runs on past its end, to another one or out of a box that stands in a line. */
function isReadOn(element: Element, styles: StyleCache): boolean {
  if (styles.flowOf(element) !== 'item') return false;
  const before = itemBefore(element, styles);
  const behind = itemBehind(element, styles);
  if (before && gapBetween(before, element, styles) !== null) return true;
  if (behind && gapBetween(element, behind, styles) !== null) return true;
  const box = before && behind ? null : elementAround(element);
  return box !== null && styles.displayOf(box).startsWith('inline');
}

/** Says whether a line reads on at a sibling that is next to what is known of it. */
function readsOn(end: Node, next: Node, step: (node: Node) => Node | null, styles: StyleCache): boolean {
  if (!isItemIn(end, styles) && !isItemIn(next, styles)) return !endsLine(next, styles);
  const [one, other] = step === nextSiblingOf ? [end, next] : [next, end];
  const before = isItemIn(one, styles) ? one : itemBefore(other, styles);
  const behind = isItemIn(one, styles) ? itemBehind(one, styles) : other;
  return before !== null && behind !== null && gapBetween(before, behind, styles) !== null;
}

const isItemIn = (node: Node, styles: StyleCache): boolean =>
  isElement(node) && styles.flowOf(node) === 'item';

/** Says whether there is anything to read here; what style hides is remembered. */
function isReadable(node: Node, events: WalkEvents, styles: StyleCache): boolean {
  const nearest = isElement(node) ? node : elementAround(node);
  if (nearest === null) return true;
  if (events.isOurs(nearest) || styles.isPassedOver(nearest)) return false;
  // Display alone: hidden visibility is asked where there is a name.
  if (styles.isBoxed(nearest)) return true;
  events.onHidden(nearest);
  return false;
}

function isBlock(node: Node, styles: StyleCache): boolean {
  const type = nodeType(node);
  if (type === 9 || type === 11) return true;
  // An element that is not laid out parts nothing.
  return isElement(node) && BLOCKS.has(styles.flowOf(node));
}

const BLOCKS: ReadonlySet<Flow> = new Set(['block', 'beside', 'item']);

function endsLine(node: Node, styles: StyleCache): boolean {
  if (!isElement(node)) return false;
  const flow = styles.flowOf(node);
  return flow === 'block' || (flow !== 'none' && localName(node) === 'br');
}
