import {
  defaultRangeExtractor,
  observeWindowOffset,
  observeWindowRect,
  type Range,
  type VirtualItem,
  Virtualizer,
  windowScroll,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';

/**
 * The height of a list in px beyond which browsers show nothing of it: Firefox drops any height from 17.9 million on, Chromium cuts it at
 * 33.5 million.
 */
const TALLEST = 17_000_000;
/** Rows that are drawn beyond each edge, so that a turn of the wheel finds them there. */
const BEYOND = 6;

/** Holds what of a long list is drawn. */
export interface VirtualRows {
  /** Takes the list's element, whose rows are as high as its custom property `--row` says. */
  readonly list: RefObject<HTMLUListElement | null>;
  /** The rows that are drawn. */
  readonly items: readonly VirtualItem[];
  /** The first and the last row in sight, and a little beyond. */
  readonly first: number;
  readonly last: number;
  /** The height of all rows, and of one, in px. */
  readonly height: number;
  readonly rowHeight: number;
  /** Rows that can be reached: fewer than there are where the browser could not show so high a list. */
  readonly reached: number;
  readonly inSight: number;
  readonly toRow: (index: number) => void;
}

/**
 * Draws the rows of a list that are in sight in the window, and the one at which the reader is: the focus stays in it wherever it is
 * scrolled to. No row goes below a sticky `bar`.
 */
export function useVirtualRows(total: number, at: number, bar: RefObject<HTMLElement | null>): VirtualRows {
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  const list = useRef<HTMLUListElement>(null);
  const { rowHeight, top, covered } = useMeasures(list, bar);
  const reached = Math.min(total, Math.floor(TALLEST / rowHeight));
  const options = {
    count: reached,
    getScrollElement: () => window,
    estimateSize: () => rowHeight,
    scrollToFn: windowScroll,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    initialRect: { width: innerWidth, height: innerHeight },
    initialOffset: scrollY,
    scrollMargin: top,
    scrollPaddingStart: covered,
    overscan: BEYOND,
    rangeExtractor: (range: Range) => withRow(defaultRangeExtractor(range), Math.min(at, reached - 1)),
    onChange: () => redraw(null),
  };
  const virtualizer = useMemo(() => new Virtualizer<Window, HTMLElement>(options), []);
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), []);
  useLayoutEffect(() => virtualizer._willUpdate());
  // All rows are of one height: where that changes, no measure of before counts.
  useLayoutEffect(() => virtualizer.measure(), [rowHeight, top]);
  const items = virtualizer.getVirtualItems();
  const { startIndex, endIndex } = virtualizer.range ?? { startIndex: 0, endIndex: 0 };
  return {
    list,
    items,
    first: Math.max(0, startIndex - BEYOND),
    last: Math.min(reached - 1, endIndex + BEYOND),
    height: reached * rowHeight,
    rowHeight,
    reached,
    inSight: Math.max(1, Math.floor((innerHeight - covered) / rowHeight)),
    toRow: (index) => virtualizer.scrollToIndex(index),
  };
}

/** Adds a row to those in sight, in its place. */
function withRow(rows: number[], row: number): number[] {
  return row < 0 || rows.includes(row) ? rows : [...rows, row].sort((one, other) => one - other);
}

/** Holds px: how high a row is, how far from the document's top the list begins, and how much of the window's top the bar covers. */
interface Measures {
  readonly rowHeight: number;
  readonly top: number;
  readonly covered: number;
}

/** Before anything is drawn; a row that is thought too low would have too many drawn. */
const UNMEASURED: Measures = { rowHeight: 96, top: 0, covered: 0 };

/** Follows the measures, which the style decides. */
function useMeasures(list: RefObject<HTMLElement | null>, bar: RefObject<HTMLElement | null>): Measures {
  const [measures, setMeasures] = useState(UNMEASURED);
  useLayoutEffect(() => {
    const measure = () => {
      if (list.current === null) return;
      const next = measured(list.current, bar.current);
      setMeasures((now) => (isSame(now, next) ? now : next));
    };
    measure();
    // Whatever grows above the list moves it, and makes the body higher.
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, []);
  return measures;
}

function measured(list: HTMLElement, bar: HTMLElement | null): Measures {
  const rowHeight = Number.parseFloat(getComputedStyle(list, '::before').blockSize);
  const style = bar && getComputedStyle(bar);
  const isSticky = style?.position === 'sticky';
  return {
    rowHeight: rowHeight > 0 ? rowHeight : UNMEASURED.rowHeight,
    top: list.getBoundingClientRect().top + scrollY,
    covered: bar && isSticky ? Number.parseFloat(style.insetBlockStart) + bar.offsetHeight : 0,
  };
}

function isSame(one: Measures, other: Measures): boolean {
  return one.rowHeight === other.rowHeight && one.top === other.top && one.covered === other.covered;
}
