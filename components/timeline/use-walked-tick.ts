import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { QuoteId } from '../../lib/model.ts';
import type { PlacedTick } from '../../lib/timeline/lay-out-timeline.ts';

/** The way from one tick to another; one tick alone takes the focus, so that the Tab key passes all of them in one step. */
const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowRight: (at) => at + 1,
  ArrowUp: (at) => at + 1,
  ArrowLeft: (at) => at - 1,
  ArrowDown: (at) => at - 1,
  PageDown: (at) => at + 10,
  PageUp: (at) => at - 10,
  Home: () => 0,
  End: (_, last) => last,
};

/** Keeps which tick has the focus, or would take it: the latest at first. */
export function useWalkedTick(ticks: readonly PlacedTick[]): {
  /** Its position among the ticks; -1 where there is none. */
  readonly at: number;
  readonly isFocused: boolean;
  readonly button: (element: HTMLButtonElement | null) => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
} {
  const [walked, setWalked] = useState<QuoteId | null>(null);
  const [isFocused, setFocused] = useState(false);
  const shown = useRef<HTMLButtonElement | null>(null);
  const isMoving = useRef(false);
  const found = ticks.findIndex(({ tick }) => tick.id === walked);
  const last = ticks.length - 1;
  const at = found < 0 ? last : found;
  useLayoutEffect(() => {
    if (isMoving.current) shown.current?.focus({ preventScroll: true });
    isMoving.current = false;
  }, [walked]);
  return {
    ...{ at, isFocused },
    button(element) {
      shown.current = element;
    },
    onFocus: () => setFocused(true),
    onBlur() {
      if (!isMoving.current) setFocused(false);
    },
    onKeyDown(event) {
      const step = event.altKey || event.ctrlKey || event.metaKey ? undefined : STEPS[event.key];
      if (step === undefined) return;
      event.preventDefault();
      const next = ticks[Math.min(Math.max(step(at, last), 0), last)];
      if (next === undefined || next.tick.id === walked) return;
      isMoving.current = true;
      setWalked(next.tick.id);
    },
  };
}
