import { activeElementOf, localName } from '../dom/dom.ts';

/** The events around an open card. */
interface OpenCardEvents {
  /** Its name may have moved. */
  readonly onMoved: () => void;
  /** The reader turned away: Escape, a press elsewhere, another frame, another page. */
  readonly onAway: () => void;
  /** Whether a press is the card's own. */
  readonly isInCard: (press: PointerEvent) => boolean;
}

/** Follows what happens around a card in these windows, until the signal. */
export function followWhileOpen(
  windows: ReadonlySet<Window>,
  { onMoved, onAway, isInCard }: OpenCardEvents,
  signal: AbortSignal,
): void {
  let due = 0;
  const soon = (): void => {
    if (due === 0)
      due = requestAnimationFrame(() => {
        due = 0;
        if (!signal.aborted) onMoved();
      });
  };
  for (const window of windows) {
    const passive = { capture: true, passive: true, signal };
    window.addEventListener('scroll', soon, passive);
    window.addEventListener('resize', soon, passive);
    window.visualViewport?.addEventListener('scroll', soon, passive);
    window.visualViewport?.addEventListener('resize', soon, passive);
    window.addEventListener('pagehide', onAway, { signal });
    window.addEventListener(
      'pointerdown',
      (event) => event.isTrusted && !isInCard(event) && onAway(),
      passive,
    );
    // A press in another frame of the page takes the focus there, and is not heard here.
    window.addEventListener(
      'blur',
      () => setTimeout(() => !signal.aborted && isElsewhere(window) && onAway()),
      {
        signal,
      },
    );
    window.addEventListener(
      'keydown',
      (event) => {
        if (!event.isTrusted || event.key !== 'Escape') return;
        event.preventDefault();
        event.stopImmediatePropagation();
        onAway();
      },
      { capture: true, signal },
    );
  }
}

/** Says whether the focus went into another frame than ours. */
function isElsewhere(window: Window): boolean {
  const active = activeElementOf(window.document);
  return active !== null && /^i?frame$/.test(localName(active));
}
