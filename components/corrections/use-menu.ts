import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** A menu button as WAI-ARIA describes it: what its elements need. */
interface Menu {
  readonly isOpen: boolean;
  readonly button: RefObject<HTMLButtonElement | null>;
  /** The menu, whose items are buttons. */
  readonly menu: RefObject<HTMLDivElement | null>;
  readonly toggle: () => void;
  /** Closes it, and gives the focus back to its button. */
  readonly close: () => void;
  readonly onButtonKey: (event: KeyboardEvent) => void;
  readonly onMenuKey: (event: KeyboardEvent) => void;
  readonly onMenuLeft: (event: FocusEvent) => void;
}

/** Runs a menu button: opened with the focus at its first item or its last, walked and closed by keys. */
export function useMenu(): Menu {
  const [open, setOpen] = useState<'at-first' | 'at-last' | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const items = () => Array.from(menu.current?.querySelectorAll('button') ?? []);
  const close = () => {
    setOpen(null);
    button.current?.focus();
  };
  useLayoutEffect(() => {
    if (open !== null)
      items()
        .at(open === 'at-first' ? 0 : -1)
        ?.focus();
  }, [open]);
  return {
    isOpen: open !== null,
    button,
    menu,
    toggle: () => (open === null ? setOpen('at-first') : close()),
    close,
    onButtonKey(event) {
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
      event.preventDefault();
      setOpen(event.key === 'ArrowDown' ? 'at-first' : 'at-last');
    },
    onMenuKey(event) {
      const all = items();
      const at = all.indexOf(event.target as HTMLButtonElement);
      const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key];
      if (to !== undefined) all[(to + all.length) % all.length]?.focus();
      else if (event.key === 'Escape') close();
      else return;
      // Left alone, Escape closes the whole window, and arrows scroll it.
      event.preventDefault();
      event.stopPropagation();
    },
    onMenuLeft({ currentTarget, relatedTarget }) {
      if (!(currentTarget as Node).contains(relatedTarget as Node | null)) setOpen(null);
    },
  };
}
