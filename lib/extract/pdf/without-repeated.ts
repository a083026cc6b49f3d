import type { Row } from './page-rows.ts';
import type { PlacedPage } from './placed-page.ts';

/** So much of a page's height, from either edge, is where headers and footers stand. */
const EDGE = 0.15;
/** Lines that repeat stand at the same height up to so many points. */
const SAME_PLACE = 3;
/** Left and right pages differ, and a title page has none: so large a part of the pages has the line, two at least. */
const PART_OF_PAGES = 0.3;

/** A page and its rows. */
interface RowsOfPage {
  readonly page: Pick<PlacedPage, 'height'>;
  readonly rows: readonly Row[];
}

/** Leaves out what printing adds to each page: lines at its edges that repeat at the same place, whatever number they count. */
export function withoutRepeated(pages: readonly RowsOfPage[]): Row[][] {
  const seen = new Map<string, Set<number>>();
  for (const [number, { page, rows }] of pages.entries())
    for (const row of rows)
      for (const key of placesOf(row, page.height)) {
        const on = seen.get(key) ?? new Set();
        seen.set(key, on.add(number));
      }
  const fewest = Math.max(2, Math.ceil(pages.length * PART_OF_PAGES));
  const repeats = (row: Row, height: number) =>
    placesOf(row, height).some((key) => (seen.get(key)?.size ?? 0) >= fewest);
  return pages.map(({ page, rows }) => rows.filter((row) => !repeats(row, page.height)));
}

/** Names a row at an edge by its words and its place; twice, as its height may be counted down or up. Nothing for one in between. */
function placesOf(row: Row, height: number): string[] {
  const baseline = row[0]?.baseline ?? 0;
  if (baseline > height * EDGE && baseline < height * (1 - EDGE)) return [];
  const words = row.map(({ text }) => text.replaceAll(/\d+/g, '#')).join(' ');
  const place = Math.round(baseline / SAME_PLACE);
  return [`${place} ${words}`, `${place + 1} ${words}`];
}
