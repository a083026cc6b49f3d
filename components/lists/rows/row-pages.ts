/** Rows that are asked for at once: about a screen full. Each may be of another article, which is read whole: three screens would take three times as long. */
export const PAGE_SIZE = 20;

/** Holds the rows of a list as far as they were asked for: the number of a page -> its rows. */
export type RowPages<Row> = ReadonlyMap<number, readonly (Row | null)[]>;

/** Pages that are held at most: who scrolls through all of a long list does not hold it. */
const MOST_PAGES = 90;

/** Lists the pages that hold the rows from `first` to `last`, both included. */
export function pagesOf(first: number, last: number): number[] {
  if (last < first) return [];
  const from = Math.floor(Math.max(0, first) / PAGE_SIZE);
  const to = Math.floor(last / PAGE_SIZE);
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}

/** Gives a row; undefined where its page has not come, or it is gone. */
export function rowIn<Row>(pages: RowPages<Row>, index: number): Row | undefined {
  return pages.get(Math.floor(index / PAGE_SIZE))?.[index % PAGE_SIZE] ?? undefined;
}

/** Adds a page, and lets go of those that came first where there are too many. */
export function withPage<Row>(
  pages: RowPages<Row>,
  page: number,
  rows: readonly (Row | null)[],
): RowPages<Row> {
  const grown = new Map(pages);
  // Set anew, it is the latest.
  grown.delete(page);
  grown.set(page, rows);
  for (const oldest of grown.keys()) {
    if (grown.size <= MOST_PAGES) break;
    grown.delete(oldest);
  }
  return grown;
}
