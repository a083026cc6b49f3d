/** A frame of another site is read from this size on: smaller ones hold advertisements and buttons. CSS px. */
const LARGE = '(min-width: 300px) and (min-height: 200px)';

/** Says whether a document is worth reading: the page, a frame of the page's own site, or a large frame of another. */
export function isWorthReading(window: Window): boolean {
  return window.top === window || sharesOrigin(window) || window.matchMedia(LARGE).matches;
}

/**
 * Calls back whenever a frame becomes large enough to be worth reading. A small frame may grow; one in a process of its own may learn its
 * size only after its content script runs. A media query tells of both; the first size of a frame is no `resize`.
 */
export function onWorthReading(window: Window, react: () => void): void {
  if (window.top === window) return;
  window.matchMedia(LARGE).addEventListener('change', ({ matches }) => matches && react());
}

function sharesOrigin({ top }: Window): boolean {
  try {
    return Boolean(top?.document);
  } catch {
    return false;
  }
}
