import type { Span } from '../../../lib/model.ts';

/** A line or two of a row have room for so many letters on a narrow screen: a mark that begins within them is in sight. */
const IN_SIGHT = 120;
/** Letters that are left before a mark, so that it is read in its sentence. */
const BEFORE = 60;

/** Says from which offset on words are shown in a row, so that the first mark is in sight: 0, or where a word begins shortly before it. */
export function shownFrom(text: string, marks: readonly Span[]): number {
  const first = Math.min(...marks.map(({ start }) => start));
  if (!Number.isFinite(first) || first <= IN_SIGHT) return 0;
  const from = first - BEFORE;
  const space = text.slice(from, first).search(/\s/);
  return space < 0 ? first : from + space + 1;
}
