import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Scrolls the words that a form at the foot of the window asks about to where the form does not lie over them. */
export function useWordsInSight(form: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const words = document.querySelector('.article-marks .chosen');
    if (words === null || form.current === null) return;
    const { top, bottom } = words.getBoundingClientRect();
    const free = form.current.getBoundingClientRect().top;
    if (top < 0 || bottom > free) window.scrollBy({ top: top - free / 3 });
  }, []);
}
