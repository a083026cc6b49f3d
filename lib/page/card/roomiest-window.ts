import { boxOf } from '../dom/dom.ts';
import type { Box } from './place-card.ts';

/** Names the window a card is shown in, and carries a box into it. */
export interface EnclosingWindow {
  readonly window: Window;
  /** Moves a box from the inner window's viewport into that of this one. */
  readonly intoWindow: (box: Box) => Box;
}

/** Finds the largest window that can hold a card for this one: itself, or an ancestor of the same origin. */
export function roomiestWindow(inner: Window): EnclosingWindow {
  const chain: Window[] = [inner];
  for (let outer = inner; outer.parent !== outer; ) {
    outer = outer.parent;
    if (!isReachable(outer)) break;
    chain.push(outer);
  }
  const roomiest = chain.reduce((best, each) => (area(each) > area(best) ? each : best));
  return {
    window: roomiest,
    intoWindow(box) {
      let { left, top, right, bottom } = box;
      for (const each of chain.slice(0, chain.indexOf(roomiest))) {
        const frame = each.frameElement;
        if (!frame) break;
        const { x, y } = boxOf(frame);
        const dx = x + frame.clientLeft;
        const dy = y + frame.clientTop;
        left += dx;
        right += dx;
        top += dy;
        bottom += dy;
      }
      return { left, top, right, bottom };
    },
  };
}

const area = (window: Window): number => window.innerWidth * window.innerHeight;

function isReachable(window: Window): boolean {
  try {
    return Boolean(window.document);
  } catch {
    return false;
  }
}
