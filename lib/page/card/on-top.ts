import type { Placement } from './place-card.ts';
import { type AnyShadowRoot, followTopLayer } from './top-layer.ts';

/** Says how the card stands: on top, covered, or nobody knows. */
export type Standing = 'on-top' | 'covered' | 'unknown';

/** Puts the card's dialog above all that a page has, and knows whether it still is there. */
export interface OnTop {
  /** Shows it. */
  readonly put: (placed: Placement) => void;
  /** Puts it above what covers it. */
  readonly putAgain: (placed: Placement) => void;
  readonly leave: () => void;
  /** Whether all of it can be hit, and nothing came above it. Forces layout when that is due. */
  readonly standing: (placed: Placement) => Standing;
}

/** Prepares to put a dialog on top; its host is what a page, or a hit there, knows of it. */
export function createOnTop(
  document: Document,
  { host, dialog }: { readonly host: HTMLElement; readonly dialog: HTMLDialogElement },
  shadowRootOf: AnyShadowRoot,
  signal: AbortSignal,
): OnTop {
  const topLayer = followTopLayer(document, host, shadowRootOf, signal);
  const isHit = ([x, y]: Point): boolean => Document.prototype.elementFromPoint.call(document, x, y) === host;
  const show = (placed: Placement): void => {
    dialog.showPopover();
    if (!isHit([placed.left + placed.width / 2, placed.top + placed.height / 2])) {
      // Under the page's own modal dialog or fullscreen element a popover is inert; a later modal dialog is not.
      dialog.hidePopover();
      dialog.showModal();
    }
  };
  const leave = (): void => {
    if (dialog.matches(':popover-open')) dialog.hidePopover();
    if (dialog.open) dialog.close();
  };
  return {
    put(placed) {
      show(placed);
      topLayer.settle();
    },
    putAgain(placed) {
      leave();
      show(placed);
    },
    leave,
    standing(placed) {
      const above = topLayer.above();
      if (above === 'newcomer' || !gridOf(placed).every(isHit)) return 'covered';
      return above === 'nothing' ? 'on-top' : 'unknown';
    },
  };
}

type Point = readonly [x: number, y: number];

/** Looks at so many points in each direction. The corners are round. CSS px. */
const POINTS = 5;
const CORNER = 12;

/** Spreads points over a card. */
function gridOf({ left, top, width, height }: Placement): readonly Point[] {
  const along = (start: number, size: number): readonly number[] =>
    Array.from({ length: POINTS }, (_, at) => start + CORNER + ((size - 2 * CORNER) * at) / (POINTS - 1));
  return along(left, width).flatMap((x) => along(top, height).map((y): Point => [x, y]));
}
