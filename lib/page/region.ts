import {
  elementAround,
  isConnected,
  isElement,
  isText,
  isVisible,
  localName,
  nextSiblingOf,
  nodeType,
  parentOf,
  previousSiblingOf,
} from './dom.ts';
import { passedOver } from './passed-over.ts';
import { flows, type WalkEvents } from './text-blocks.ts';

/** Siblings from `first` to `last`, with all below them: the least that must be read again after a change. */
export interface Region {
  readonly first: Node;
  readonly last: Node;
}

/** Inline elements around one another that are searched for the block around them all. */
const MOST_LEVELS = 600;

/**
 * Finds what to read again when a node is new or changed: the node alone where it is a block of its own, otherwise the
 * line it stands in. Null where nothing there is to be read, and for the block beside a change (`edge`), which is as it was.
 * Costs the node's depth and the length of its line.
 */
export function regionOf(node: Node, change: 'node' | 'edge', events: WalkEvents): Region | null {
  if (!isConnected(node)) return null;
  if (change === 'edge' && !isText(node) && isBlock(node)) return null;
  if (!isReadable(node, events)) return null;
  if (isBlock(node)) return { first: node, last: node };
  // Up to the child of the block that holds the line.
  let top = node;
  for (let level = 0; level < MOST_LEVELS; level += 1) {
    const parent = parentOf(top);
    if (parent === null || !isElement(parent) || isBlock(parent)) break;
    top = parent;
  }
  let first = top;
  for (let before = previousSiblingOf(first); before && !endsLine(before); before = previousSiblingOf(first))
    first = before;
  let last = top;
  for (let behind = nextSiblingOf(last); behind && !endsLine(behind); behind = nextSiblingOf(last))
    last = behind;
  return { first, last };
}

/** Says whether the walk would have come to this node. */
function isReadable(node: Node, events: WalkEvents): boolean {
  let element: Element | null = isElement(node) ? node : elementAround(node);
  const nearest = element;
  for (; element; element = elementAround(element))
    if (events.isOurs(element) || passedOver(element, events.plainText) !== null) return false;
  // Display alone: hidden visibility is asked where there is a name.
  return nearest === null || isVisible(nearest, 'box');
}

function isBlock(node: Node): boolean {
  const type = nodeType(node);
  if (type === 9 || type === 11) return true;
  return isElement(node) && !flows(getComputedStyle(node).display || 'inline');
}

function endsLine(node: Node): boolean {
  if (isText(node)) return false;
  return isElement(node) && (localName(node) === 'br' || isBlock(node));
}
