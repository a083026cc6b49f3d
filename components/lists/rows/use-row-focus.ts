import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Keeps the focus in a list whose rows come and go: it follows the row at which the reader is, and goes to the last row where that one is
 * gone. Gives what takes the focus to the row once it is drawn.
 */
export function useRowFocus(
  list: RefObject<HTMLElement | null>,
  at: number,
  total: number,
  onAt: (at: number) => void,
): () => void {
  const isWanted = useRef(false);
  const isInside = useRef(false);

  useEffect(() => {
    const element = list.current;
    if (element === null) return;
    const enter = () => {
      isInside.current = true;
    };
    // Of an element that is taken away some browsers tell nothing, and others this: it is not there any more when its turn is over.
    const leave = ({ target }: FocusEvent) =>
      queueMicrotask(() => {
        if ((target as Node).isConnected && !element.contains(document.activeElement))
          isInside.current = false;
      });
    element.addEventListener('focusin', enter);
    element.addEventListener('focusout', leave);
    return () => {
      element.removeEventListener('focusin', enter);
      element.removeEventListener('focusout', leave);
    };
  }, []);

  useLayoutEffect(() => {
    if (total > 0 && at >= total) return onAt(total - 1);
    const isLost = isInside.current && document.activeElement === document.body;
    if (!isWanted.current && !isLost) return;
    isWanted.current = false;
    list.current
      ?.querySelector<HTMLElement>(`[data-index="${at}"] .row-open`)
      ?.focus({ preventScroll: true });
  });

  return () => {
    isWanted.current = true;
  };
}
