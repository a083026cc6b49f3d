import { isConnected, isVisible } from '../dom/dom.ts';

/** Remembers what was passed over because nobody could see it, until somebody can. */
export interface HiddenParts {
  /** An element without a box (`display: none`). */
  readonly addUnboxed: (element: Element) => void;
  /** An element that keeps its box and hides its text. */
  readonly addVeiled: (element: Element) => void;
  /** Looks at the veiled ones again. */
  readonly recheck: () => void;
  readonly stop: () => void;
}

/** A page that hides more than this many parts keeps the rest hidden from us. */
const MOST = 5_000;

/** Starts to remember; `onShown` gets each part that came to light. */
export function createHiddenParts(onShown: (element: Element) => void): HiddenParts {
  const unboxed = new Set<Element>();
  const veiled = new Set<Element>();
  // An observer of boxes hears of a menu that opens, be it by class, by media query or by hover, at no cost until then.
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!isIntersecting) continue;
        observer.unobserve(target);
        unboxed.delete(target);
        if (isVisible(target)) onShown(target);
        else if (isConnected(target)) veiled.add(target);
      }
    },
    { rootMargin: '50% 0px' },
  );
  const add = (element: Element): void => {
    if (unboxed.size >= MOST || unboxed.has(element)) return;
    unboxed.add(element);
    observer.observe(element);
  };
  return {
    addUnboxed: add,
    addVeiled: add,
    recheck() {
      for (const element of veiled) {
        const gone = !isConnected(element);
        if (!gone && !isVisible(element)) continue;
        veiled.delete(element);
        if (!gone) onShown(element);
      }
      for (const element of unboxed) {
        if (isConnected(element)) continue;
        unboxed.delete(element);
        observer.unobserve(element);
      }
    },
    stop() {
      observer.disconnect();
      unboxed.clear();
      veiled.clear();
    },
  };
}
