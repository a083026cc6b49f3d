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
/**
 * The card is this high, whatever it holds: a page can measure it, and a height that followed the content would tell how much is on
 * record. It shows two quotes or three. Most of the viewport's height is the most.
 */
const HEIGHT = 440;
const TALLEST = 0.6;
/** Space between the card and the line, and between the card and the edge of the viewport. CSS px. */
const GAP = 6;
const EDGE = 8;
/** In a lower viewport the card would show no quote beside the name: there it is a sheet. Zoom makes any viewport low. CSS px. */
const LOW = 500;
/** The same where a name of several large lines leaves less than this. CSS px. */
const LEAST = 180;
const SHEET_WIDTH = 640;

/**
 * Places the card under the name's line, or over it where there is more room: never on it, always inside the visible
 * viewport. Where that leaves too little to read, a sheet at the bottom takes all but a strip.
 */
export function placeCard(name: Box, viewport: Box, direction: 'ltr' | 'rtl' = 'ltr'): Placement {
  const wanted = Math.min(HEIGHT, (viewport.bottom - viewport.top) * TALLEST);
  const below = viewport.bottom - EDGE - (name.bottom + GAP);
  const above = name.top - GAP - (viewport.top + EDGE);
  if (viewport.bottom - viewport.top < LOW || Math.max(below, above) < LEAST)
    return sheetAt(name, viewport, direction);
  const under = below >= wanted || below >= above;
  const height = Math.max(0, Math.min(wanted, under ? below : above));
  const top = under ? name.bottom + GAP : name.top - GAP - height;
  return { ...sides(name, viewport, direction, WIDTH, EDGE), top, height };
}

function sheetAt(name: Box, viewport: Box, direction: 'ltr' | 'rtl'): Placement {
  const height = Math.max(0, Math.min(HEIGHT, viewport.bottom - viewport.top - EDGE));
  return { ...sides(name, viewport, direction, SHEET_WIDTH, 0), top: viewport.bottom - height, height };
}

/** Begins where the name begins, as long as that leaves all of the card in sight. */
function sides(name: Box, { left, right }: Box, direction: 'ltr' | 'rtl', widest: number, edge: number) {
  const width = Math.max(0, Math.min(widest, right - left - 2 * edge));
  const start = direction === 'rtl' ? name.right - width : name.left;
  return { left: Math.max(left + edge, Math.min(start, right - edge - width)), width };
}

/** Says whether any part of a box is inside another one. */
export const overlaps = (box: Box, other: Box): boolean =>
  box.left < other.right && box.right > other.left && box.top < other.bottom && box.bottom > other.top;
