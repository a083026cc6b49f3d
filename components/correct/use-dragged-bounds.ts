import { useRef } from 'preact/hooks';
import type { Span } from '../../lib/model.ts';
import { type Bound, boundAt } from './word-steps.ts';

/** A drag that is under way: of which end, and how far the pointer is from the middle of the line there. In CSS px. */
interface Drag {
  readonly bound: Bound;
  readonly right: number;
  readonly down: number;
}

/** What a drag asks for: the words of a quote, and who hears of others. */
interface DraggedBounds {
  readonly text: string;
  /** Null where nothing is to be dragged. */
  readonly span: Span | null;
  readonly onBounds: (span: Span) => void;
}

/**
 * Lets the ends of a quote be dragged by handles that say in `data-bound` which end they are. Gives the listeners of the element around the
 * words: the handles themselves are drawn anew at each word, and would lose the pointer.
 */
export function useDraggedBounds({ text, span, onBounds }: DraggedBounds) {
  const drag = useRef<Drag | null>(null);
  if (span === null) return {};
  const end = () => {
    drag.current = null;
  };
  return {
    onPointerDown(event: PointerEvent) {
      const handle = event.target instanceof HTMLElement ? event.target : null;
      const bound = handle?.dataset.bound as Bound | undefined;
      if (handle === null || bound === undefined || !event.isPrimary) return;
      const { left, top, height } = handle.getBoundingClientRect();
      drag.current = { bound, right: left - event.clientX, down: top + height / 2 - event.clientY };
      (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
    },
    /** A press on a handle selects no words. */
    onMouseDown(event: MouseEvent) {
      if (drag.current !== null) event.preventDefault();
    },
    onPointerMove({ clientX, clientY }: PointerEvent) {
      if (drag.current === null) return;
      const { bound, right, down } = drag.current;
      const offset = offsetAt(clientX + right, clientY + down);
      const moved = offset === null ? null : boundAt(text, span, bound, offset);
      if (moved !== null) onBounds(moved);
    },
    onPointerUp: end,
    onPointerCancel: end,
  };
}

/** Gives the place in an article's text at a point of the window, by the elements that say in `data-start` where theirs stands. */
function offsetAt(x: number, y: number): number | null {
  const caret = document.caretPositionFromPoint(x, y);
  const piece = caret?.offsetNode.parentElement;
  const start = piece?.dataset.start;
  return caret === null || start === undefined ? null : Number(start) + caret.offset;
}
