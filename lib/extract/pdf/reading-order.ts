import type { Row } from './page-rows.ts';
import { joined } from './page-rows.ts';
import { median, type PlacedText } from './placed-page.ts';

/** Lines of one column, from top to bottom. */
export type ColumnLines = readonly PlacedText[];

/** So many rows have to leave the same gutter free: a list with two wide gaps is no page of columns. */
const FEWEST_ROWS = 3;
/** A column is at least so many heights of its type wide: the numbers of a list are none. */
const NARROWEST = 6;
/** A newspaper's page has five columns at most; each cut finds one more. */
const MOST_CUTS = 6;

/**
 * Puts a page's rows into the order of reading: column by column, and what crosses the gutter (a headline, a foot) where it stands.
 * The gutter is the place that most rows leave free. In O(n log n) for each cut.
 */
export function readingOrder(rows: readonly Row[], cuts = MOST_CUTS): ColumnLines[] {
  const gutter = cuts === 0 ? null : gutterOf(rows);
  if (gutter === null) return rows.length === 0 ? [] : [rows.flatMap(lineOf)];
  const flows: ColumnLines[] = [];
  let band: Row[] = [];
  const endBand = () => {
    if (band.length === 0) return;
    const left = band.map((row) => row.filter(({ right }) => right <= gutter));
    const right = band.map((row) => row.filter((piece) => piece.right > gutter));
    flows.push(...[left, right].flatMap((side) => readingOrder(side.filter(isFilled), cuts - 1)));
    band = [];
  };
  let across: Row[] = [];
  const endAcross = () => {
    if (across.length > 0) flows.push(across.flatMap(lineOf));
    across = [];
  };
  for (const row of rows) {
    if (row.some(({ left, right }) => left < gutter && right > gutter)) {
      endBand();
      across.push(row);
    } else {
      endAcross();
      band.push(row);
    }
  }
  endBand();
  endAcross();
  return flows;
}

const isFilled = (row: Row) => row.length > 0;

/** Makes one line of a row's pieces; none of an empty row. */
function lineOf(row: Row): PlacedText[] {
  const [first, ...others] = row;
  return first === undefined ? [] : [others.reduce(joined, first)];
}

/** Finds where most rows leave room between two pieces, and fewer pieces cross than leave it; null where no columns are. */
function gutterOf(rows: readonly Row[]): number | null {
  const edges = rows.flatMap((row) =>
    row
      .slice(1)
      .flatMap(({ left }, at) => [
        { at: row[at]?.right ?? left, step: 1 } as const,
        { at: left, step: -1 } as const,
      ]),
  );
  edges.sort((one, other) => one.at - other.at || other.step - one.step);
  let free = 0;
  let best = { rows: 0, from: 0, to: 0 };
  for (const [index, { at, step }] of edges.entries()) {
    free += step;
    if (free > best.rows) best = { rows: free, from: at, to: edges[index + 1]?.at ?? at };
  }
  const gutter = (best.from + best.to) / 2;
  const pieces = rows.flat();
  const crossing = pieces.filter(({ left, right }) => left < gutter && right > gutter).length;
  if (best.rows < FEWEST_ROWS || crossing > best.rows) return null;
  const sides = [pieces.filter(({ right }) => right <= gutter), pieces.filter(({ left }) => left >= gutter)];
  return sides.every(isWide) ? gutter : null;
}

function isWide(side: readonly PlacedText[]): boolean {
  return median(side.map(({ left, right, size }) => (right - left) / size)) >= NARROWEST;
}
