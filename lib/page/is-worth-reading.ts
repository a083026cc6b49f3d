/** A frame of another site is read from this size on: smaller ones hold advertisements and buttons. CSS px. */
const LEAST_WIDTH = 300;
const LEAST_HEIGHT = 200;

/** Says whether a document is worth reading: the page, a frame of the page's own site, or a large frame of another. */
export function isWorthReading(window: Window): boolean {
  if (window.top === window || sharesOrigin(window)) return true;
  return window.innerWidth >= LEAST_WIDTH && window.innerHeight >= LEAST_HEIGHT;
}

function sharesOrigin({ top }: Window): boolean {
  try {
    return Boolean(top?.document);
  } catch {
    return false;
  }
}
