import { getter, isConnected, isElement, localName, parentOf } from '../dom/dom.ts';

/** A selector that chooses more elements than this is narrowed to a stretch of them: 16 ms of restyling on a quick machine. */
const MANY = 4_096;
/** About so many of them are in a stretch: 4 ms, beside the 12 that Chromium takes to look for them among 30,000. */
const IN_STRETCH = 1_024;
/** Levels around an element that are looked at. */
const MOST_LEVELS = 30;

/** Part of the rows that very many elements of a tag stand in. */
interface Stretch {
  /** Chooses only those of a selector's elements that stand in it. */
  readonly narrow: (selector: string) => string;
  /** Whether it is the one among these rows that was asked for first. */
  readonly isFirst: boolean;
}

/** Cuts the rows of a very long document: paragraphs of a book, rows of a table. */
export interface Stretches {
  /** Gives the stretch that an element stands in; null where there are not many of its tag, or no rows that hold them. */
  readonly of: (element: Element) => Stretch | null;
  /** Whether rows came or went before those that were counted. Costs a look at one row among all. */
  readonly haveMoved: () => boolean;
}

/** The children of one element, as those of a tag are cut by them. */
interface Rows {
  readonly parent: Element;
  readonly count: number;
  /** Whether most elements of the tag stand in them; otherwise counting them would choose nearly all. */
  readonly holdMost: boolean;
  /** So many are in a stretch. */
  readonly size: number;
  /** Where the stretch begins that was asked for first, counted from nought. */
  first: number | null;
  /** The row that was asked about last, and its place: the next one is near it. */
  row: Element | null;
  at: number;
}

/** All elements of a tag, where they are many. */
interface Crowd {
  readonly rows: WeakMap<Element, Rows>;
  /** How many children an element had when it was first looked at. */
  readonly rowCounts: WeakMap<Element, number>;
  /** Counted once: a page that grows would have them counted for each name. */
  readonly count: number;
}

const childrenOf = getter(Element.prototype, 'children');
const countOf = getter(Element.prototype, 'childElementCount');
const rowBefore = getter(Element.prototype, 'previousElementSibling');
const rowBehind = getter(Element.prototype, 'nextElementSibling');

/** Starts to cut the rows of a document. */
export function createStretches(document: Document): Stretches {
  const crowds = new Map<string, Crowd>();
  const cut = new Set<Rows>();
  return {
    of(element) {
      const tag = localName(element);
      const crowd = crowds.get(tag) ?? crowdOf(document, tag);
      if (!crowd) return null;
      crowds.set(tag, crowd);
      let row = element;
      let rows: Rows | null = null;
      let most = 1;
      for (let child = element, level = 0; level < MOST_LEVELS; level += 1) {
        const parent = parentOf(child);
        if (parent === null || !isElement(parent)) break;
        // The longest rows are wanted: which elements stand in shorter ones need not be counted.
        const here = rowCountOf(crowd, parent) > most ? rowsOf(crowd, parent, tag) : null;
        if (here?.holdMost && here.count > here.size) {
          rows = here;
          row = child;
          most = here.count;
        }
        child = parent;
      }
      const at = rows && placeOf(row, rows);
      if (rows === null || at === null) return null;
      cut.add(rows);
      const from = at - (at % rows.size);
      rows.first ??= from;
      const stretch = `:nth-child(n+${from + 1}):nth-child(-n+${from + rows.size})`;
      return {
        isFirst: from === rows.first,
        narrow: (selector) =>
          row === element ? selector + stretch : `${CSS.escape(localName(row))}${stretch} ${selector}`,
      };
    },
    haveMoved() {
      for (const rows of cut) {
        // What the page took away is not held on to.
        if (!isConnected(rows.parent)) cut.delete(rows);
        else if (childrenOf(rows.parent)[rows.at] !== rows.row) return true;
      }
      return false;
    },
  };
}

function crowdOf(document: Document, tag: string): Crowd | null {
  const count = Document.prototype.getElementsByTagName.call(document, tag).length;
  return count > MANY ? { count, rows: new WeakMap(), rowCounts: new WeakMap() } : null;
}

function rowCountOf({ rowCounts }: Crowd, parent: Element): number {
  const count = rowCounts.get(parent) ?? countOf(parent);
  rowCounts.set(parent, count);
  return count;
}

function rowsOf(crowd: Crowd, parent: Element, tag: string): Rows {
  const known = crowd.rows.get(parent);
  if (known) return known;
  const count = rowCountOf(crowd, parent);
  const held = Element.prototype.getElementsByTagName.call(parent, tag).length;
  const rows: Rows = {
    parent,
    count,
    holdMost: 2 * held > crowd.count,
    size: Math.ceil((count * IN_STRETCH) / Math.max(1, held)),
    first: null,
    row: null,
    at: 0,
  };
  crowd.rows.set(parent, rows);
  return rows;
}

/** Counts the rows before one, from the row that was asked about last. Null where it is none of these rows. */
function placeOf(row: Element, rows: Rows): number | null {
  const known = rows.row !== null && parentOf(rows.row) === rows.parent ? rows.row : null;
  const start = known ?? childrenOf(rows.parent)[0] ?? null;
  const from = known ? rows.at : 0;
  let before = start;
  let behind = start;
  for (let distance = 0; before || behind; distance += 1) {
    if (behind === row || before === row) {
      rows.row = row;
      rows.at = behind === row ? from + distance : from - distance;
      return rows.at;
    }
    before = before && rowBefore(before);
    behind = behind && rowBehind(behind);
  }
  return null;
}
