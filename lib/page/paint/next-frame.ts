import { rootElementOf } from '../dom/dom.ts';

/** A tab that nobody looks at has no frames. Milliseconds. */
const LONGEST = 100;

/**
 * Waits until the browser has made a frame, or for a while where it makes none. An observer is told in a task of its own behind the
 * frame: a callback before it would make style, layout and paint part of a task of ours.
 */
export function nextFrame(document: Document): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, LONGEST);
    const root = rootElementOf(document);
    if (!root) return;
    const observer = new IntersectionObserver(() => {
      observer.disconnect();
      resolve();
    });
    observer.observe(root);
  });
}
