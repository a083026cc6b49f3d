import { getter, isElement, localName, parentOf } from './dom.ts';

/** A selector that chooses more elements than this is narrowed to a stretch of them: 16 ms of restyling on a quick machine. */
const MANY = 4_096;
/** About so many of them are in a stretch: 4 ms, beside the 12 that Chromium takes to look for them among 30,000. */
const IN_STRETCH = 1_024;
/** Levels around an element among which the one with the most siblings is looked for. */
const MOST_LEVELS = 30;

/** Part of the rows that very many elements of a kind stand in. */
interface Stretch {
  /** Chooses only those of a selector's elements that stand in it. */
  readonly narrow: (selector: string) => string;
  /** Whether it is the one among these rows that was asked for first. */
  readonly isFirst: boolean;
}

/** Cuts the rows of a very long document: paragraphs of a book, rows of a table. */
export interface Stretches {
  /** Gives the stretch that an element stands in; null where there are not many of its tag, or nothing to cut. */
  readonly of: (element: Element) => Stretch | null;
  /** Whether rows came or went before those that were counted. Costs a look at one row among all. */
  readonly haveMoved: () => boolean;
}

/** The children of one element, counted from nought. */
interface Rows {
  readonly count: number;
  /** So many are in a stretch; nought until the first is cut. */
  size: number;
  /** Where the stretch begins that was asked for first. */
  first: number | null;
  /** The row that was asked about last, and its place: the next one is near it. */
  row: Element | null;
  at: number;
}

const childrenOf = getter(Element.prototype, 'children');
const countOf = getter(Element.prototype, 'childElementCount');
const rowBefore = getter(Element.prototype, 'previousElementSibling');
const rowBehind = getter(Element.prototype, 'nextElementSibling');

/** Starts to cut the rows of a document. */
export function createStretches(document: Document): Stretches {
  /** How many elements tags have that are many: counted once, because a page that grows would have them counted for each name. */
  const crowds = new Map<string, number>();
  const all = new WeakMap<Element, Rows>();
  const cut = new Map<Element, Rows>();
  const rowsOf = (parent: Element): Rows => {
    let rows = all.get(parent);
    if (!rows) {
      rows = { count: countOf(parent), size: 0, first: null, row: null, at: 0 };
      all.set(parent, rows);
    }
    return rows;
  };
  return {
    of(element) {
      const tag = localName(element);
      const many = crowds.get(tag) ?? Document.prototype.getElementsByTagName.call(document, tag).length;
      if (many <= MANY) return null;
      crowds.set(tag, many);
      let row = element;
      let around: Element | null = null;
      for (let child = element, level = 0; level < MOST_LEVELS; level += 1) {
        const parent = parentOf(child);
        if (parent === null || !isElement(parent)) break;
        if (around === null || rowsOf(parent).count > rowsOf(around).count) {
          around = parent;
          row = child;
        }
        child = parent;
      }
      if (around === null) return null;
      const rows = rowsOf(around);
      rows.size ||= Math.ceil((rows.count * IN_STRETCH) / many);
      const at = count(rows, row, around);
      if (rows.size >= rows.count || at === null) return null;
      cut.set(around, rows);
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
      for (const [parent, { row, at }] of cut) if (childrenOf(parent)[at] !== row) return true;
      return false;
    },
  };
}

/** Counts the rows before one, from the row that was asked about last. Null where it is none of these rows. */
function count(rows: Rows, row: Element, parent: Element): number | null {
  const known = rows.row !== null && parentOf(rows.row) === parent ? rows.row : null;
  const start = known ?? childrenOf(parent)[0] ?? null;
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
