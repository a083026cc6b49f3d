/** Where a tick stands: in a column from the start, in a row from the line. */
export interface StackedTick {
  readonly column: number;
  readonly row: number;
}

/**
 * Stacks ticks that would cover one another: those of one day, and of days that share a column of `cell` pixels. Places come in the order of
 * time, and so do the rows of a column.
 */
export function stackTicks(places: readonly number[], cell: number): StackedTick[] {
  const heights = new Map<number, number>();
  return places.map((place) => {
    const column = Math.floor(place / cell);
    const row = heights.get(column) ?? 0;
    heights.set(column, row + 1);
    return { column, row };
  });
}
