/** Measures a box in CSS px of the viewport of the document that holds the card. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Tells where the card goes, in the same px. */
export interface Placement {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const WIDTH = 380;
/** Space between the card and the line, and between the card and the edge of the viewport. CSS px. */
const GAP = 6;
const EDGE = 8;
/** A card uses this share of the viewport's height and scrolls beyond. */
const TALLEST = 0.6;

/**
 * Places the card under the name's line, or over it where there is more room: never on it, always inside the visible
 * viewport. `height` is the natural height of the content.
 */
export function placeCard(name: Box, viewport: Box, height: number): Placement {
  const width = Math.max(0, Math.min(WIDTH, viewport.right - viewport.left - 2 * EDGE));
  const wanted = Math.min(height, (viewport.bottom - viewport.top) * TALLEST);
  const below = viewport.bottom - EDGE - (name.bottom + GAP);
  const above = name.top - GAP - (viewport.top + EDGE);
  const under = below >= wanted || below >= above;
  const left = Math.max(viewport.left + EDGE, Math.min(name.left, viewport.right - EDGE - width));
  const shown = Math.max(0, Math.min(wanted, under ? below : above));
  return { left, top: under ? name.bottom + GAP : name.top - GAP - shown, width, height: shown };
}

/** Says whether any part of a box is inside another one. */
export const overlaps = (box: Box, other: Box): boolean =>
  box.left < other.right && box.right > other.left && box.top < other.bottom && box.bottom > other.top;
