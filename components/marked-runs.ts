import type { Span } from '../lib/model.ts';

/** Holds a longest run of text under the same marks. */
export interface MarkedRun extends Span {
  /** Positions of the marks that cover the run, outermost (longest, then earliest listed) first. */
  readonly marks: readonly number[];
}

/**
 * Cuts the part of a text that `within` delimits at every edge of the marks, which may nest, overlap and reach outside.
 * The runs are in order, not empty, and joined they are the part. Marks of no length cover nothing.
 */
export function markedRuns(within: Span, marks: readonly Span[]): MarkedRun[] {
  const inside = marks
    .map((mark, position) => ({
      position,
      length: mark.end - mark.start,
      start: Math.max(mark.start, within.start),
      end: Math.min(mark.end, within.end),
    }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => b.length - a.length || a.position - b.position);
  const edges = [within.start, within.end, ...inside.flatMap(({ start, end }) => [start, end])];
  const cuts = [...new Set(edges)].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, cut) => {
    const end = cuts[cut + 1] ?? within.end;
    const covering = inside.filter((mark) => mark.start <= start && mark.end >= end);
    return { start, end, marks: covering.map(({ position }) => position) };
  });
}
