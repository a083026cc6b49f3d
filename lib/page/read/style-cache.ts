import { elementAround, isVisible } from '../dom/dom.ts';
import { passedOver } from '../dom/passed-over.ts';

/**
 * Answers of the browser about elements' style, asked once for each. They hold only as long as the page cannot change: each slice
 * of work looks with its own cache.
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

/** Makes an empty cache. */
export function createStyleCache(plainText: boolean): StyleCache {
  const styleOf = cached((element) => getComputedStyle(element));
  const passed = new Map<Element, boolean>();
  return {
    displayOf: cached((element) => styleOf(element).display),
    isBoxed: cached((element) => isVisible(element, 'box')),
    isVeiled: (element) => styleOf(element).visibility !== 'visible',
    isPassedOver(element) {
      const asked: Element[] = [];
      let answer: boolean | undefined;
      for (let at: Element | null = element; at && !answer; at = elementAround(at)) {
        answer = passed.get(at);
        if (answer === false) break;
        asked.push(at);
        answer ??= passedOver(at, plainText) !== null;
      }
      for (const at of asked) passed.set(at, answer ?? false);
      return answer ?? false;
    },
  };
}

function cached<Answer>(ask: (element: Element) => Answer): (element: Element) => Answer {
  const answers = new Map<Element, Answer>();
  return (element) => {
    const known = answers.get(element);
    if (known !== undefined) return known;
    const answer = ask(element);
    answers.set(element, answer);
    return answer;
  };
}
