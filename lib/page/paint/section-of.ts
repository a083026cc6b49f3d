import { closest, treeOf } from '../dom/dom.ts';

const HEADINGS = 'h1,h2,h3,h4,h5,h6,[role=heading]';
const CONTAINERS = 'article,ul,ol,dl,[role=article],[role=list],[role=feed]';
const FOLLOWING = 4;

/** Says whether an element begins where another does, around it, or before it. */
const beginsBefore = (one: Element, other: Element): boolean =>
  one === other || (Node.prototype.compareDocumentPosition.call(one, other) & FOLLOWING) !== 0;

/** The headings of trees, until the slice of work is over in which they were looked for: the page may have others in the next. */
let headings = new Map<Node, readonly Element[]>();

/**
 * Gives what the section of a page begins with in which an element stands: the heading before it, or the article or list around it that begins
 * behind that heading. Where there is neither, its tree.
 */
export function sectionOf(element: Element): Node {
  const tree = treeOf(element);
  const heading = lastBefore(element, headingsIn(tree));
  const container = closest(element, CONTAINERS);
  if (!container || (heading && beginsBefore(container, heading))) return heading ?? tree;
  return container;
}

function headingsIn(tree: Node): readonly Element[] {
  const known = headings.get(tree);
  if (known) return known;
  if (headings.size === 0)
    queueMicrotask(() => {
      headings = new Map();
    });
  const found =
    tree instanceof Document
      ? Document.prototype.querySelectorAll.call(tree, HEADINGS)
      : tree instanceof ShadowRoot
        ? DocumentFragment.prototype.querySelectorAll.call(tree, HEADINGS)
        : [];
  const list = [...found];
  headings.set(tree, list);
  return list;
}

/** Finds the last heading that an element stands in or behind, by halving. */
function lastBefore(element: Element, all: readonly Element[]): Element | undefined {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (beginsBefore(all[middle] as Element, element)) low = middle + 1;
    else high = middle;
  }
  return all[low - 1];
}
