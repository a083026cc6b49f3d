import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Shows all of a list whose end was left out; the focus goes to the first row that comes, as the button that was pressed is gone. */
export function useShowAll(): {
  readonly all: boolean;
  readonly list: RefObject<HTMLUListElement | null>;
  readonly showAll: () => void;
} {
  const [all, setAll] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const before = useRef(0);
  useLayoutEffect(() => {
    if (!all) return;
    const first = list.current?.children[before.current];
    first?.querySelector<HTMLElement>('button')?.focus({ preventScroll: true });
  }, [all]);
  return {
    all,
    list,
    showAll() {
      before.current = list.current?.childElementCount ?? 0;
      setAll(true);
    },
  };
}
