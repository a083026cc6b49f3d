import { type Arrival, REST, TREMBLE } from './arrival.ts';
import { listenForGood } from './listen-for-good.ts';

/** The events of the wait. */
interface ArrivalEvents {
  /** Whether a name or a quotation is marked at a point and nobody follows the pointer yet; forces layout when that is due. */
  readonly isMarkAt: (x: number, y: number) => boolean;
  /** Runs again when the mark is clicked before `isMarkAt` denies it. */
  readonly onArrival: (arrival: Arrival) => void;
  /** Something was clicked that may have opened a menu, or cleared our highlights. Goes on after the arrival. */
  readonly onActivity: () => void;
}

/** A menu takes this long to open after a click. Milliseconds. */
const OPENING = 350;

/**
 * Waits for the pointer at a mark; returns the disposer. All that follows from it (`followPointer`) is loaded then: few
 * documents ever need it.
 */
export function awaitPointer(window: Window, events: ArrivalEvents): () => void {
  const stopped = new AbortController();
  const options = { capture: true, signal: stopped.signal };
  let x = Number.NaN;
  let y = Number.NaN;
  let rest: ReturnType<typeof setTimeout> | undefined;
  const arrive = (path: readonly EventTarget[], click: MouseEvent | null): boolean => {
    if (!events.isMarkAt(x, y)) return false;
    events.onArrival({ x, y, path, click });
    return true;
  };
  const onMove = (event: MouseEvent): void => {
    if (Math.abs(event.clientX - x) < TREMBLE && Math.abs(event.clientY - y) < TREMBLE) return;
    clearTimeout(rest);
    x = event.clientX;
    y = event.clientY;
    const path = event.composedPath();
    if (event.isTrusted && event.buttons === 0) rest = setTimeout(() => arrive(path, null), REST);
  };
  const onClick = (event: MouseEvent): void => {
    if (!event.isTrusted) return;
    setTimeout(events.onActivity, OPENING);
    x = event.clientX;
    y = event.clientY;
    if (!arrive(event.composedPath(), event) || !event.altKey) return;
    // Browsers save a link's target on Alt+click; once the script is here, it would be too late to say no.
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  listenForGood(window, 'pointermove', onMove, options);
  listenForGood(window, 'click', onClick, options);
  return () => {
    clearTimeout(rest);
    stopped.abort();
  };
}
