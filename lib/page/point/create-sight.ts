import { boxesOf } from '../dom/boxes-of.ts';
import { boxOf, elementAround, getter, isVisible } from '../dom/dom.ts';
import type { Marked } from '../follow/quotations-script.ts';

/** What is clipped to less is for screen readers. CSS px. */
const SMALLEST = 4;
/** The old and the new way to clip all of a box away. */
const CLIPPED_AWAY = /^(?:inset\((?:50|100)%|rect\((?:0px|1px), (?:0px|1px), (?:0px|1px), (?:0px|1px)\))/;

const scrollLeftOf = getter(Element.prototype, 'scrollLeft');
const scrollTopOf = getter(Element.prototype, 'scrollTop');
const scrollWidthOf = getter(Element.prototype, 'scrollWidth');
const scrollHeightOf = getter(Element.prototype, 'scrollHeight');

type Box = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;

/** What clips the text of an element, from the innermost out, and whether the page scrolls under it. */
interface Surroundings {
  readonly clips: readonly Clip[];
  readonly isFixed: boolean;
}

/** An element that clips what stands in it, and whether it can be scrolled. */
interface Clip {
  readonly element: Element;
  readonly isScroller: boolean;
  readonly isGone: boolean;
}

/**
 * Prepares to say of marks whether scrolling can bring them into view: a name before the front of a scroller or of the page, or in
 * a box of one pixel, is there for nobody to see. Holds as long as the page cannot change. Makes the layout that is due.
 */
export function createSight(window: Window): (marked: Marked) => boolean {
  const known = new Map<Element, Surroundings>();
  return (marked) => {
    const node = marked.ranges[0]?.startContainer;
    const element = node ? elementAround(node) : null;
    if (!element || !isVisible(element)) return false;
    const { clips, isFixed } = known.get(element) ?? surroundingsOf(element);
    known.set(element, { clips, isFixed });
    const seen = throughClips(boxesOf(marked)[0] ?? boxOf(element), clips);
    return seen !== null && (isFixed ? isOnScreen(seen, window) : isBehindFront(seen, window));
  };
}

/** Gives what of a box can be brought into view where it clips: the outermost scroller that holds it. Null: nothing. */
function throughClips(box: Box, clips: readonly Clip[]): Box | null {
  let seen = box;
  for (const clip of clips) {
    if (clip.isGone || !holds(clip, seen)) return null;
    if (clip.isScroller) seen = boxOf(clip.element);
  }
  return seen;
}

const isOnScreen = ({ left, top, right, bottom }: Box, { innerWidth, innerHeight }: Window): boolean =>
  bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;

const isBehindFront = ({ right, bottom }: Box, { scrollX, scrollY }: Window): boolean =>
  bottom + scrollY > 0 && right + scrollX > 0;

function surroundingsOf(element: Element): Surroundings {
  const clips: Clip[] = [];
  let isPositioned = false;
  for (let at: Element | null = element; at && elementAround(at); at = elementAround(at)) {
    const { position, overflowX, overflowY, clip, clipPath } = getComputedStyle(at);
    // A positioned box is clipped by those it is positioned in.
    if (isPositioned && position === 'static') continue;
    const overflow = `${overflowX} ${overflowY}`;
    const isAway = CLIPPED_AWAY.test(clipPath) || CLIPPED_AWAY.test(clip);
    if (isAway || /hidden|clip|auto|scroll/.test(overflow)) clips.push(clipOf(at, overflow, isAway));
    if (position === 'fixed') return { clips, isFixed: true };
    isPositioned = position === 'absolute';
  }
  return { clips, isFixed: false };
}

function clipOf(element: Element, overflow: string, isAway: boolean): Clip {
  const { width, height } = boxOf(element);
  const isGone = isAway || width < SMALLEST || height < SMALLEST;
  return { element, isScroller: /hidden|auto|scroll/.test(overflow), isGone };
}

/** Says whether a clipping element shows a box, or can be scrolled to it. */
function holds({ element, isScroller }: Clip, box: Box): boolean {
  const frame = boxOf(element);
  if (!isScroller)
    return (
      box.bottom > frame.top && box.top < frame.bottom && box.right > frame.left && box.left < frame.right
    );
  const top = frame.top - scrollTopOf(element);
  // From right to left the front is on the other side: only the height is sure.
  const isLeftToRight = getComputedStyle(element).direction === 'ltr';
  const left = frame.left - scrollLeftOf(element);
  return (
    box.bottom > top &&
    box.top < top + scrollHeightOf(element) &&
    !(isLeftToRight && (box.right <= left || box.left >= left + scrollWidthOf(element)))
  );
}
