import { useRef, useState } from 'preact/hooks';
import { PAGE_SIZE, pagesOf, type RowPages, rowIn, withPage } from './row-pages.ts';

/** Asks for rows of what was found, from `start` on; null for those that are gone. */
export type AskRows<Row> = (start: number, size: number) => Promise<readonly (Row | null)[]>;

/** Gives rows of a long list, asked for page by page as they come in sight. */
export interface Rows<Row> {
  /** Is another value where something else was found. */
  readonly of: unknown;
  /** Gives a row, or undefined where it has not come. */
  readonly at: (index: number) => Row | undefined;
  /** Asks for rows, both included. */
  readonly show: (first: number, last: number) => void;
}

/**
 * Holds the rows in sight of what was found. Where something else was found, `found` is another value; the rows of before stay in sight until
 * those that take their places have come, so that nothing flashes.
 */
export function useRows<Row>(found: unknown, ask: AskRows<Row>): Rows<Row> {
  const [pages, setPages] = useState<RowPages<Row>>(new Map());
  const asked = useRef({ of: found, pages: new Set<number>() });
  const latest = useRef(ask);
  latest.current = ask;

  const load = async (page: number) => {
    const { of, pages: under } = asked.current;
    if (under.has(page)) return;
    under.add(page);
    const rows = await latest.current(page * PAGE_SIZE, PAGE_SIZE).catch(() => null);
    if (asked.current.of !== of) return;
    if (rows === null) under.delete(page);
    else setPages((now) => withPage(now, page, rows));
  };

  return {
    of: found,
    at: (index) => rowIn(pages, index),
    show(first, last) {
      const shown = pagesOf(first, last);
      // What is out of sight may be of what was found before.
      if (asked.current.of !== found) {
        asked.current = { of: found, pages: new Set() };
        setPages((now) => new Map([...now].filter(([page]) => shown.includes(page))));
      }
      for (const page of shown) void load(page);
    },
  };
}
