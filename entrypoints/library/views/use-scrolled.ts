import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ShownStep } from './use-address.ts';

/** Scrolls to where the reader left a step, once its list is there (`isThere`); a list that is shown anew begins at its first row. */
export function useScrolled(step: ShownStep, isThere: boolean): void {
  const done = useRef<ShownStep | null>(null);
  useLayoutEffect(() => {
    if (!isThere || done.current === step) return;
    done.current = step;
    // The list has its height only once its rows were measured.
    const frame = requestAnimationFrame(() => {
      scrollTo({ top: step.top ?? Math.min(scrollY, startOfViews()), behavior: 'instant' });
    });
    return () => cancelAnimationFrame(frame);
  }, [step, isThere]);
}

/** Gives how far the page is scrolled where the tabs of the views are at the window's top, in px. */
function startOfViews(): number {
  const views = document.querySelector('.library-views');
  return views === null ? 0 : Math.round(views.getBoundingClientRect().top + scrollY);
}
