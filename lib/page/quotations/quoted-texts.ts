import { localName, shadowRootOf } from '../dom/dom.ts';
import { isUnread } from '../dom/passed-over.ts';
import { pathOf, resume, walkerOf } from '../dom/resumable-walk.ts';
import { mayOpen } from './may-quote.ts';

/** Lists what a walk meets. */
export interface QuotedTextEvents {
  /** An open shadow root, before its content. */
  readonly onShadowRoot: (root: ShadowRoot) => void;
  /** A custom element without an open root: it may still get one. */
  readonly onBareHost: (element: Element) => void;
  /** The characters of each text node that is passed; false ends the walk. */
  readonly onText: (length: number) => boolean;
}

const ELEMENTS = 1;
/** Text and CDATA. */
const TEXTS = 4 + 8;
/** A checkpoint after so many nodes or characters: work for a millisecond or two. */
const NODES_PER_STEP = 256;
const CHARACTERS_PER_STEP = 50_000;

/**
 * Walks over all text below an element or shadow root, shadow trees included, for nodes in which a quotation may begin, in the order in which
 * they stand. Yields each, and null at checkpoints. It asks nothing about style, and keeps to no names: most texts have no mark.
 */
export function* quotedTexts(root: Node, events: QuotedTextEvents): Generator<Text | null> {
  const trees: Node[] = [root];
  for (const tree of trees) {
    if (!(yield* textsIn(tree, events))) return;
    yield* enterElements(tree, trees, events);
  }
}

/** Walks over the text of one tree; false where it is to end. */
function* textsIn(tree: Node, events: QuotedTextEvents): Generator<Text | null, boolean> {
  const texts = walkerOf(tree, TEXTS);
  let left = NODES_PER_STEP;
  let characters = CHARACTERS_PER_STEP;
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const text = node as Text;
    const { data } = text;
    if (!events.onText(data.length)) return false;
    const isQuoted = mayOpen(data) && !isUnread(text);
    left -= 1;
    characters -= data.length;
    if (!isQuoted && left > 0 && characters > 0) continue;
    const path = pathOf(texts);
    yield isQuoted ? text : null;
    left = NODES_PER_STEP;
    characters = CHARACTERS_PER_STEP;
    if (!resume(texts, path)) break;
  }
  return true;
}

/** Enters every element of a tree, for its shadow tree. */
function* enterElements(tree: Node, trees: Node[], events: QuotedTextEvents): Generator<null> {
  const elements = walkerOf(tree, ELEMENTS);
  let left = NODES_PER_STEP;
  for (let node: Node | null = elements.currentNode; node; node = elements.nextNode()) {
    if (node instanceof Element) enter(node, trees, events);
    left -= 1;
    if (left > 0) continue;
    const path = pathOf(elements);
    yield null;
    left = NODES_PER_STEP;
    if (!resume(elements, path)) break;
  }
}

function enter(element: Element, trees: Node[], events: QuotedTextEvents): void {
  const shadow = shadowRootOf(element);
  if (shadow) {
    events.onShadowRoot(shadow);
    trees.push(shadow);
  } else if (localName(element).includes('-')) events.onBareHost(element);
}
