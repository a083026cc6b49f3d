import { activeElementOf, bodyOf, isConnected, shadowRootOf } from '../dom/dom.ts';

/** Finds the focused element, through open shadow roots. */
export function deepFocus(document: Document): Element | null {
  let active = activeElementOf(document);
  for (let root = active && shadowRootOf(active); root?.activeElement; root = shadowRootOf(active))
    active = root.activeElement;
  return active;
}

/** Gives the focus back to an element, or to the page where that is gone. */
export function giveFocus(element: Element | null, window: Window): void {
  if (element instanceof HTMLElement && isConnected(element) && element !== bodyOf(window.document))
    HTMLElement.prototype.focus.call(element, { preventScroll: true });
  else window.focus();
}
