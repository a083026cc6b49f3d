import { elementAround } from '../dom/dom.ts';

/** Says whether an element is another one or stands in it, across open shadow roots. */
export function isWithinTree(element: Element, outer: Element): boolean {
  for (let at: Element | null = element; at; at = elementAround(at)) if (at === outer) return true;
  return false;
}
