import type { Box } from './place-card.ts';

/** Says which of a name's boxes, one per line, is nearest to a point. */
export function lineAt(boxes: readonly Box[], { x, y }: { x: number; y: number }): number {
  const distances = boxes.map(({ left, top, right, bottom }) =>
    Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)),
  );
  return Math.max(0, distances.indexOf(Math.min(...distances)));
}

/** A card that stays clear of more lines than these has no room left. */
const MOST_LINES = 8;

/**
 * Gives the box that a card must stay clear of: the pointed line's sides, the height of all lines that stand together with it. A name or
 * a quotation that is broken over two columns goes on elsewhere.
 */
export function nameBox(boxes: readonly Box[], line: number): Box | null {
  let first = boxes[line] ? line : 0;
  const pointed = boxes[first];
  if (!pointed || pointed.right <= pointed.left) return null;
  let last = first;
  while (isNextLine(boxes[first - 1], boxes[first])) first -= 1;
  while (isNextLine(boxes[last], boxes[last + 1])) last += 1;
  const together = boxes.slice(first, last + 1);
  const top = Math.min(...together.map((box) => box.top));
  const bottom = Math.max(...together.map((box) => box.bottom));
  const isTooMuch = bottom - top > 1.5 * MOST_LINES * (pointed.bottom - pointed.top);
  return isTooMuch ? pointed : { left: pointed.left, right: pointed.right, top, bottom };
}

/** Tells whether a box goes on in the same line as another, or in the next one: no more than a line's height parts them. */
function isNextLine(before: Box | undefined, after: Box | undefined): boolean {
  if (!before || !after) return false;
  const height = before.bottom - before.top;
  return after.top > before.top - height / 2 && after.top < before.bottom + height;
}
