import {
  boxOf,
  elementAround,
  firstChildOf,
  isElement,
  isText,
  nextSiblingOf,
  rootElementOf,
  shadowRootOf,
} from '../dom/dom.ts';
import { passedOver } from '../dom/passed-over.ts';

/** Holds a text whose box is on screen, at least in part. */
export interface TextOnScreen {
  readonly text: Text;
  readonly element: Element;
  /** The boxes of its lines, in CSS px of the viewport. */
  readonly boxes: readonly DOMRect[];
}

/** A checkpoint after so many nodes: work for a millisecond or two. */
const NODES_PER_STEP = 64;
const WORD = /\p{L}/u;

/**
 * Finds the texts on screen, in the order of the document; its steps are slices of work. What stands in a box away from the screen is
 * passed over with it: a page of ten thousand paragraphs costs as much as its first screen, and one look at each box.
 */
export function* linesOnScreen(
  window: Window,
  isWanted: (text: Text) => boolean,
): Generator<TextOnScreen | undefined> {
  const { document, innerHeight } = window;
  const root = rootElementOf(document);
  const stack: Node[] = root ? [root] : [];
  let passed = 0;
  for (let node = stack.pop(); node; node = stack.pop()) {
    passed += 1;
    if (passed % NODES_PER_STEP === 0) yield undefined;
    const found = isText(node) && isWanted(node) ? onScreen(node, innerHeight) : null;
    if (found) yield found;
    if (isElement(node) && isWorthEntering(node, innerHeight))
      pushChildren(shadowRootOf(node) ?? node, stack);
  }
}

/** The last child first: a stack gives the first one next. */
function pushChildren(parent: Node, stack: Node[]): void {
  const children: Node[] = [];
  for (let child = firstChildOf(parent); child; child = nextSiblingOf(child)) children.push(child);
  for (const child of children.reverse()) stack.push(child);
}

function isWorthEntering(element: Element, height: number): boolean {
  if (passedOver(element, false) !== null) return false;
  const { top, bottom, width } = boxOf(element);
  // A box without a size may hold what stands beside it.
  return width === 0 || bottom - top === 0 || (bottom > 0 && top < height);
}

function onScreen(text: Text, height: number): TextOnScreen | null {
  const element = elementAround(text);
  if (!element || !WORD.test(text.data)) return null;
  const range = Document.prototype.createRange.call(text.ownerDocument);
  range.selectNodeContents(text);
  const boxes = [...range.getClientRects()].filter((box) => box.width > 0 && box.height > 0);
  const isNear = boxes.some(({ top, bottom }) => bottom > 0 && top < height);
  return isNear ? { text, element, boxes } : null;
}
