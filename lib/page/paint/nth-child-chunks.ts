import { getter, isConnected, isElement, parentOf } from '../dom/dom.ts';

/** Rows are counted where there are more: a rule for them all has Chromium restyle 16 ms on a quick machine. */
const MANY = 4_096;
/** So many rows are in a chunk: 2 ms, beside the 12 that Chromium takes to look for them among 30,000. */
const CHUNK = 512;

/** Part of the children of one element. */
interface Chunk {
  readonly parent: Element;
  /** Place of the first one, counted from nought. */
  readonly from: number;
  readonly first: Element;
  /** Chooses its rows. */
  readonly pseudoClasses: string;
}

/** Narrows the selectors of a very long document to parts of it. */
export interface NthChildChunks {
  /** Gives the selector for those elements only that stand in the same chunk of rows; as it is where rows are not many. */
  readonly narrow: (selector: string, element: Element) => string;
  /** Whether rows came or went before those that were counted: each chunk has other rows then. */
  readonly haveMoved: () => boolean;
}

const childrenOf = getter(Element.prototype, 'children');
const countOf = getter(Element.prototype, 'childElementCount');
const rowBefore = getter(Element.prototype, 'previousElementSibling');
const rowBehind = getter(Element.prototype, 'nextElementSibling');

/** Starts to cut the rows of a document: paragraphs of a book, rows of a table. */
export function createNthChildChunks(): NthChildChunks {
  const chunkOf = new WeakMap<Element, Chunk>();
  const chunks = new Set<Chunk>();
  /** Counts the chunk that a row stands in; null where its siblings are few. */
  const countAround = (row: Element): Chunk | null => {
    const parent = parentOf(row);
    if (parent === null || !isElement(parent) || countOf(parent) <= MANY) return null;
    let at = 0;
    for (let before = rowBefore(row); before; before = rowBefore(before)) at += 1;
    const from = at - (at % CHUNK);
    const rows = [...rowsFrom(row, at - from)];
    const pseudoClasses = `:nth-child(n+${from + 1}):nth-child(-n+${from + CHUNK})`;
    const chunk = { parent, from, first: rows[0] ?? row, pseudoClasses };
    chunks.add(chunk);
    for (const each of rows) chunkOf.set(each, chunk);
    return chunk;
  };
  return {
    narrow(selector, element) {
      let row: Node | null = element;
      for (let depth = 0; row && isElement(row); depth += 1, row = parentOf(row)) {
        const chunk = chunkOf.get(row) ?? countAround(row);
        if (!chunk) continue;
        const { pseudoClasses } = chunk;
        return depth === 0
          ? selector + pseudoClasses
          : `${pseudoClasses} > ${'* > '.repeat(depth - 1)}${selector}`;
      }
      return selector;
    },
    haveMoved() {
      for (const chunk of chunks) {
        // A parent that the page took away is not held on to.
        if (!isConnected(chunk.parent)) chunks.delete(chunk);
        else if (childrenOf(chunk.parent)[chunk.from] !== chunk.first) return true;
      }
      return false;
    },
  };
}

/** Walks a chunk of rows, of which one stands so many behind the first. */
function* rowsFrom(row: Element, behind: number): Generator<Element> {
  let at: Element | null = row;
  for (let left = behind; at && left > 0; left -= 1) at = rowBefore(at);
  for (let left = CHUNK; at && left > 0; left -= 1, at = rowBehind(at)) yield at;
}
