import type { Box } from './place-card.ts';

/** Says which of a name's boxes, one per line, is nearest to a point. */
export function lineAt(boxes: readonly Box[], { x, y }: { x: number; y: number }): number {
  const distances = boxes.map(({ left, top, right, bottom }) =>
    Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)),
  );
  return Math.max(0, distances.indexOf(Math.min(...distances)));
}

/** Gives the box that a card must stay clear of: the pointed line's sides, the height of all lines of the name. */
export function nameBox(boxes: readonly Box[], line: number): Box | null {
  const pointed = boxes[line] ?? boxes[0];
  if (!pointed || pointed.right <= pointed.left) return null;
  const top = Math.min(...boxes.map((box) => box.top));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  const isBroken = bottom - top > 4 * (pointed.bottom - pointed.top);
  // A name broken over two columns has its lines far apart.
  return isBroken ? pointed : { left: pointed.left, right: pointed.right, top, bottom };
}
