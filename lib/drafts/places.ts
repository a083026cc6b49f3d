import { paragraphs } from '../text/paragraphs.ts';

/** Tells where an offset stands: on which line, or in which paragraph. Both count from 1. */
export type PlaceOf = (offset: number) => number;

/** Counts the lines of a text as editors do. An offset costs a few steps. */
export function lineNumberAt(text: string): PlaceOf {
  const starts = [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map(({ index, 0: mark }) => index + mark.length)];
  return (offset) => countUpTo(starts, offset);
}

/** Counts the paragraphs of a text; what stands between two is of the first. */
export function paragraphNumberAt(text: string): PlaceOf {
  const starts = paragraphs(text).map(({ start }) => start);
  return (offset) => Math.max(1, countUpTo(starts, offset));
}

/** Counts sorted offsets up to one. */
function countUpTo(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
