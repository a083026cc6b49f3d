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
import type { StyleCache } from './style-cache.ts';
import { flows, type WalkEvents } from './text-blocks.ts';

/** Siblings from `first` to `last`, with all below them: the least that must be read again after a change. */
export interface Region {
  readonly first: Node;
  readonly last: Node;
}

/** Inline elements around one another that are searched for the block around them all. */
const MOST_LEVELS = 600;

/**
 * Finds the region to read again when a node is new or changed: the node where it is a block, otherwise its line. Null where nothing there is
 * to be read, and for the block beside a change (`edge`), which is as it was. Costs the node's depth and the length of its line.
 */
export function regionOf(
  node: Node,
  change: 'node' | 'edge',
  events: WalkEvents,
  styles: StyleCache,
): Region | null {
  if (!isConnected(node)) return null;
  if (change === 'edge' && !isText(node) && isBlock(node, styles)) return null;
  if (!isReadable(node, events, styles)) return null;
  if (isBlock(node, styles)) return { first: node, last: node };
  // Up to the child of the block that holds the line.
  let top = node;
  for (let level = 0; level < MOST_LEVELS; level += 1) {
    const parent = shownIn(top);
    // A line runs through the hosts that stand in it.
    const around = parent instanceof ShadowRoot ? parent.host : parent;
    if (around === null || !isElement(around) || isBlock(around, styles)) break;
    top = around;
  }
  let first = top;
  for (
    let before = previousSiblingOf(first);
    before && !endsLine(before, styles);
    before = previousSiblingOf(first)
  )
    first = before;
  let last = top;
  for (let behind = nextSiblingOf(last); behind && !endsLine(behind, styles); behind = nextSiblingOf(last))
    last = behind;
  return { first, last };
}

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
  if (!isElement(node)) return false;
  const display = styles.displayOf(node);
  // An element that is not laid out parts nothing.
  return display !== '' && display !== 'none' && !flows(display);
}

function endsLine(node: Node, styles: StyleCache): boolean {
  if (isText(node)) return false;
  return isElement(node) && (localName(node) === 'br' || isBlock(node, styles));
}
