import { boxOf, elementAround, localName, treeOf } from '../dom/dom.ts';
import type { Marked } from '../follow/quotations-script.ts';

/** A larger page is not looked through for covers: ten milliseconds by then. */
const MOST_ELEMENTS = 20_000;
/** What is less opaque lets the words be read. */
const OPAQUE = 0.5;
/** Stronger than classes, with which a page may insist on a picture behind its text. */
const ALMOST_ALL = ':not(#_)';
const CONTROLS = new Set(['button', 'input', 'select', 'textarea']);

/**
 * Says whether who clicks here sees the words of what is marked: they are the event's own target, and nothing that takes no pointer is painted
 * over them. Otherwise the click is meant for something else, whatever the page made of it.
 */
export function isOnWords(
  { ranges }: Marked,
  target: EventTarget | undefined,
  { x, y }: { readonly x: number; readonly y: number },
): boolean {
  const words = ranges
    .flatMap(({ startContainer, endContainer }) => [startContainer, endContainer])
    .map(elementAround)
    .find((element) => element !== null && element === target);
  return words ? isPainted(words) && !isUnderCover(words, x, y) : false;
}

/** Says whether an element's words can be seen at all. Words in a picture's colours are transparent themselves. */
function isPainted(element: Element): boolean {
  const { color, backgroundClip } = getComputedStyle(element);
  const isShown = Element.prototype.checkVisibility.call(element, { opacityProperty: true });
  return isShown && (opacityOf(color) > 0 || backgroundClip.includes('text'));
}

/** Says whether something that no pointer hits lies over an element here. */
function isUnderCover(words: Element, x: number, y: number): boolean {
  const { ownerDocument: document } = words;
  const all = Document.prototype.querySelectorAll.call(document, '*');
  if (all.length > MOST_ELEMENTS) return false;
  const covers = [...all].filter((element) => isCover(element, x, y) && !contains(element, words));
  if (covers.length === 0) return false;
  // Which lies above which, only a hit tells: for its time everything takes the pointer. No script of the page runs meanwhile.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${ALMOST_ALL} { pointer-events: auto !important }`);
  document.adoptedStyleSheets.push(sheet);
  const hits = Document.prototype.elementsFromPoint.call(document, x, y);
  // Its page insists, or has it change slowly: whether it lies above, nobody knows.
  const isUnknown = covers.some((element) => getComputedStyle(element).pointerEvents === 'none');
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  if (isUnknown) return true;
  const below = hits.findIndex((element) => contains(element, words));
  return hits.slice(0, below).some((element) => covers.includes(element));
}

/** Says whether an element would hide what lies below this point, and lets the pointer through. */
function isCover(element: Element, x: number, y: number): boolean {
  const { left, right, top, bottom } = boxOf(element);
  if (x < left || x > right || y < top || y > bottom) return false;
  const { pointerEvents, backgroundColor, opacity } = getComputedStyle(element);
  return (
    pointerEvents === 'none' &&
    Number(opacity) > OPAQUE &&
    (opacityOf(backgroundColor) > OPAQUE || CONTROLS.has(localName(element))) &&
    Element.prototype.checkVisibility.call(element, { opacityProperty: true, visibilityProperty: true })
  );
}

/** Says whether an element stands around another one, or is it, shadow trees included. */
function contains(element: Element, inner: Element): boolean {
  for (let around: Element | null = inner; around; ) {
    if (Node.prototype.contains.call(element, around)) return true;
    const tree = treeOf(around);
    around = tree instanceof ShadowRoot ? tree.host : null;
  }
  return false;
}

/** Gives the opacity of a computed colour: what stands last, behind a comma or a stroke, where four values do. */
function opacityOf(colour: string): number {
  const opacity = /^rgba.*,\s*([\d.]+)\)$|\/\s*([\d.]+)\)$/.exec(colour);
  return Number(opacity?.[1] ?? opacity?.[2] ?? 1);
}
