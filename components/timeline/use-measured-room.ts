import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** How wide an element is and how large its letters are, in pixels. */
export interface MeasuredRoom {
  readonly width: number;
  readonly em: number;
}

/** Measures an element before it is painted, and again when it changes; null before. */
export function useMeasuredRoom(): {
  readonly element: RefObject<HTMLDivElement | null>;
  readonly room: MeasuredRoom | null;
} {
  const element = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState<MeasuredRoom | null>(null);
  useLayoutEffect(() => {
    const measured = element.current;
    if (measured === null) return;
    const measure = () => {
      const now = { width: measured.clientWidth, em: Number.parseFloat(getComputedStyle(measured).fontSize) };
      setRoom((before) => (before?.width === now.width && before.em === now.em ? before : now));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(measured);
    return () => observer.disconnect();
  }, []);
  return { element, room };
}
