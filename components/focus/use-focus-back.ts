import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/**
 * Gives the focus back to whatever had it before, when a part of the window goes away with the focus in it: left alone, the browser begins
 * again at the top of the document. Call it before the part takes the focus. `elsewhere` finds a place where that one is gone too.
 */
export function useFocusBack(
  room: RefObject<HTMLElement | null>,
  elsewhere: () => HTMLElement | null = () => null,
): void {
  // What it cleans up runs while the part is still there; that of other effects runs when the browser has let go of the focus.
  useLayoutEffect(() => {
    const before = document.activeElement;
    return () => {
      if (room.current?.contains(document.activeElement) !== true) return;
      const isThere = before instanceof HTMLElement && before !== document.body && before.isConnected;
      (isThere ? before : elsewhere())?.focus({ preventScroll: true });
    };
  }, []);
}
