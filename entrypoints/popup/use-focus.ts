import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect } from 'preact/hooks';

/** Puts the focus where a reader of the popup begins: in the search field, or at an open card's heading. */
export function useFocus(
  searchField: RefObject<HTMLInputElement | null>,
  cardHeading: RefObject<HTMLHeadingElement | null>,
  card: { readonly isOpen: boolean; readonly isReady: boolean },
): void {
  const { isOpen, isReady } = card;
  useLayoutEffect(() => {
    if (isOpen) {
      document.querySelector('main')?.scrollTo(0, 0);
      cardHeading.current?.focus({ preventScroll: true });
    } else {
      searchField.current?.focus({ preventScroll: true });
    }
  }, [isOpen, isReady]);

  // Firefox shows the window after its document ran, and drops a focus that was set before.
  useEffect(() => {
    const onFocus = () => {
      if (document.activeElement === document.body) searchField.current?.focus({ preventScroll: true });
    };
    window.addEventListener('focus', onFocus);
    const frame = requestAnimationFrame(onFocus);
    return () => {
      window.removeEventListener('focus', onFocus);
      cancelAnimationFrame(frame);
    };
  }, []);
}
