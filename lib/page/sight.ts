import { elementAround, isVisible } from './dom.ts';
import { passedOver } from './passed-over.ts';

/**
 * What the browser says of elements' style, asked once for each. Holds only as long as the page cannot change: each slice
 * of work looks with its own.
 */
export interface Sight {
  readonly displayOf: (element: Element) => string;
  /** Whether it is laid out at all. */
  readonly isBoxed: (element: Element) => boolean;
  /** Whether its own text can be seen. */
  readonly isVisible: (element: Element) => boolean;
  /** Whether it, or what it stands in, is passed over by the reading. */
  readonly isPassedOver: (element: Element) => boolean;
}

/** Looks afresh. */
export function createSight(plainText: boolean): Sight {
  const displays = new Map<Element, string>();
  const boxed = new Map<Element, boolean>();
  const visible = new Map<Element, boolean>();
  const unread = new Map<Element, boolean>();
  const isPassedOver = (element: Element): boolean => {
    const path: Element[] = [];
    let answer = false;
    for (let at: Element | null = element; at; at = elementAround(at)) {
      const known = unread.get(at);
      answer = known ?? passedOver(at, plainText) !== null;
      path.push(at);
      if (answer || known !== undefined) break;
    }
    for (const each of path) unread.set(each, answer);
    return answer;
  };
  return {
    displayOf: (element) => ask(displays, element, displayOf),
    isBoxed: (element) => ask(boxed, element, isLaidOut),
    isVisible: (element) => ask(visible, element, isVisible),
    isPassedOver,
  };
}

const displayOf = (element: Element): string => getComputedStyle(element).display;
const isLaidOut = (element: Element): boolean => isVisible(element, 'box');

function ask<Answer>(known: Map<Element, Answer>, element: Element, find: (of: Element) => Answer): Answer {
  let answer = known.get(element);
  if (answer === undefined) {
    answer = find(element);
    known.set(element, answer);
  }
  return answer;
}
