import { elementAround, isVisible } from '../dom/dom.ts';
import { passedOver } from '../dom/passed-over.ts';

/**
 * What the browser says of elements' style, asked once for each. Holds only as long as the page cannot change: each slice
 * of work looks with its own.
 */
export interface StyleCache {
  readonly displayOf: (element: Element) => string;
  /** Whether it is laid out at all. */
  readonly isBoxed: (element: Element) => boolean;
  /** Whether style hides the text of an element that is laid out. */
  readonly isVeiled: (element: Element) => boolean;
  /** Whether it, or what it stands in, is passed over by the reading. */
  readonly isPassedOver: (element: Element) => boolean;
}

/** What is known of one element so far. */
interface Look {
  style: CSSStyleDeclaration | null;
  display: string | null;
  isBoxed: boolean | null;
  isPassedOver: boolean | null;
}

/** Looks afresh. */
export function createStyleCache(plainText: boolean): StyleCache {
  const looks = new Map<Element, Look>();
  const lookAt = (element: Element): Look => {
    let look = looks.get(element);
    if (!look) {
      look = { style: null, display: null, isBoxed: null, isPassedOver: null };
      looks.set(element, look);
    }
    return look;
  };
  return {
    displayOf(element) {
      const look = lookAt(element);
      look.style ??= getComputedStyle(element);
      look.display ??= look.style.display;
      return look.display;
    },
    isBoxed(element) {
      const look = lookAt(element);
      look.isBoxed ??= isVisible(element, 'box');
      return look.isBoxed;
    },
    isVeiled(element) {
      const look = lookAt(element);
      look.style ??= getComputedStyle(element);
      return look.style.visibility !== 'visible';
    },
    isPassedOver(element) {
      let answer = false;
      let top: Element | null = element;
      for (; top; top = elementAround(top)) {
        const known = looks.get(top)?.isPassedOver;
        answer = known ?? passedOver(top, plainText) !== null;
        if (answer || typeof known === 'boolean') break;
      }
      for (let at: Element | null = element; at; at = elementAround(at)) {
        lookAt(at).isPassedOver = answer;
        if (at === top) break;
      }
      return answer;
    },
  };
}
