import { CAPITAL, HAN } from '../../text/letters.ts';
import {
  elementAround,
  firstChildOf,
  isElement,
  isText,
  localName,
  nextSiblingOf,
  shownIn,
} from '../dom/dom.ts';
import { passedOver } from '../dom/passed-over.ts';

/** An initial is so many times larger than the text it begins; a badge is not. */
const LARGER = 1.3;
const INITIAL = new RegExp(`^\\s*["'“‘«„]?[${CAPITAL}${HAN}]{1,2}\\s*$`);
const LINES_UP = /flex|grid/;
/** Scripts nest 2,000 now and then. Below more levels without a box an element is taken for hidden: asking 40,000 is a task of 60 ms. */
const MOST_BOXLESS = 2_500;
/** Styles are objects that Chromium lists: in a line of 100,000 elements, making the list longer is a task of 60 ms. */
const MOST_STYLES = 256;

/**
 * Answers of the browser about elements' style, asked once for each. They hold only as long as the page cannot change: each slice
 * of work looks with its own cache.
 */
export interface StyleCache {
  readonly displayOf: (element: Element) => string;
  /** How an element stands among the text around it. */
  readonly flowOf: (element: Element) => Flow;
  /** In CSS px. */
  readonly fontSizeOf: (element: Element) => number;
  /** Whether it is inline and stands raised above the line. */
  readonly isRaised: (element: Element) => boolean;
  /** Whether it is laid out at all. */
  readonly isBoxed: (element: Element) => boolean;
  /** Whether style hides the text of an element that is laid out. */
  readonly isVeiled: (element: Element) => boolean;
  /** Whether it, or what it stands in, is passed over by the reading. */
  readonly isPassedOver: (element: Element) => boolean;
}

/**
 * Tells how an element stands among the text around it.
 * - `none`: it has no box.
 * - `inline`: text flows on into and behind it.
 * - `block`: it parts the text before from the text behind.
 * - `beside`: it is taken out of the line (positioned, floating), which goes on as if it were not there.
 * - `item`: it is placed beside others by a flex box or a grid: what they have in one line reads on.
 */
export type Flow = 'none' | 'inline' | 'block' | 'beside' | 'item';

/** Makes an empty cache. */
export function createStyleCache(plainText: boolean): StyleCache {
  const styleOf = cached((element) => getComputedStyle(element), MOST_STYLES);
  const displayOf = cached((element) => styleOf(element).display);
  /** Of elements without a box of their own: whether their text is shown in one around. */
  const boxed = new Map<Element, boolean>();
  const passed = new Map<Element, boolean>();
  const raised = new Set<Element>();
  const flowOf = cached((element) => {
    const flow = flowIn(element, styleOf);
    // While its style is at hand.
    if (flow === 'inline' && styleOf(element).verticalAlign === 'super') raised.add(element);
    return flow;
  });
  return {
    displayOf,
    flowOf,
    fontSizeOf: (element) => parseFloat(styleOf(element).fontSize),
    isRaised: (element) => flowOf(element) === 'inline' && raised.has(element),
    isBoxed(element) {
      const boxless: Element[] = [];
      let at: Element | null = element;
      while (at && !boxed.has(at) && !checkBox(at)) {
        boxless.push(at);
        if (boxless.length > MOST_BOXLESS) return false;
        at = elementAround(at);
      }
      let isBoxed = at !== null && (boxed.get(at) ?? true);
      if (at) boxed.set(at, isBoxed);
      // From the outside in: asked for a style below a part without boxes, a browser makes that of all around.
      for (const one of boxless.reverse()) {
        isBoxed &&= displayOf(one) === 'contents';
        boxed.set(one, isBoxed);
      }
      return isBoxed;
    },
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

function flowIn(element: Element, styleOf: (element: Element) => CSSStyleDeclaration): Flow {
  const { display, position, float, fontSize } = styleOf(element);
  if (display === 'none' || display === '') return 'none';
  if (flows(display)) return localName(element) === 'br' && display === 'contents' ? 'none' : 'inline';
  if (position === 'absolute' || position === 'fixed') return 'beside';
  const around = boxAround(element, styleOf);
  if (around === null) return 'block';
  if (LINES_UP.test(styleOf(around).display)) return 'item';
  if (float === 'none') return 'block';
  const letter = initialOf(element);
  const own = letter && elementAround(letter);
  if (!own) return 'beside';
  const size = own === element ? fontSize : styleOf(own).fontSize;
  return parseFloat(size) >= LARGER * parseFloat(styleOf(around).fontSize) ? 'inline' : 'beside';
}

const checkBox = (element: Element): boolean => Element.prototype.checkVisibility.call(element);

/** Gives the nearest element around another that has a box. */
function boxAround(element: Element, styleOf: (element: Element) => CSSStyleDeclaration): Element | null {
  let around = shownIn(element);
  while (around && !(isElement(around) && styleOf(around).display !== 'contents'))
    around = around instanceof ShadowRoot ? around.host : shownIn(around);
  return around;
}

/** Says whether this computed display lets text flow on into and behind the element. */
const flows = (display: string): boolean =>
  display.startsWith('inline') || display === 'contents' || display.startsWith('ruby');

/** Gives the text of an element that holds nothing but a capital or two, as an article's first letter does. */
function initialOf(element: Element): Text | null {
  let node: Node | null = element;
  // Wrappers of one child each: more would be no letter.
  for (let level = 0; node && isElement(node) && level < 4; level += 1) {
    const first: Node | null = firstChildOf(node);
    node = first && nextSiblingOf(first) === null ? first : null;
  }
  return node && isText(node) && INITIAL.test(node.data) ? node : null;
}

/** Remembers the answers to a question about elements; the last ones where there are more than `most`. */
export function cached<Answer>(
  ask: (element: Element) => Answer,
  most = Number.POSITIVE_INFINITY,
): (element: Element) => Answer {
  const answers = new Map<Element, Answer>();
  return (element) => {
    const known = answers.get(element);
    if (known !== undefined) return known;
    const answer = ask(element);
    if (answers.size >= most) answers.clear();
    answers.set(element, answer);
    return answer;
  };
}
