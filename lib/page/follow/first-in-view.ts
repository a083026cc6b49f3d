import { elementAround, rootElementOf } from '../dom/dom.ts';

/** As much text as a large window shows. Characters. */
const WINDOWFUL = 8_000;
/** Text nodes that are passed on the way back, most of them between elements. */
const MOST_STEPS = 1_000;

/**
 * Gives an element at which a reader who came to the middle of a page begins: a window's text before the one that its address names,
 * or before the one that stands in the window where the browser brought back what had been left. Null where a page opens
 * at its front: then nothing is asked of its layout, which may not be made yet.
 */
export function firstInView(window: Window): Element | null {
  const { document, location, performance, innerWidth, innerHeight } = window;
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const isBack = navigation !== undefined && navigation.type !== 'navigate';
  if (isBack && window.scrollY > innerHeight)
    return windowBefore(Document.prototype.elementFromPoint.call(document, innerWidth / 2, innerHeight / 2));
  // Chromium goes to what the address names when it first lays the page out, which may be later.
  return isBack || location.hash.length < 2
    ? null
    : windowBefore(elementById(document, location.hash.slice(1)));
}

function elementById(document: Document, id: string): Element | null {
  const byId = (text: string): Element | null => Document.prototype.getElementById.call(document, text);
  try {
    return byId(id) ?? byId(decodeURIComponent(id));
  } catch {
    // Not every address is well encoded.
    return null;
  }
}

/** Goes back by so much text as a window shows; null where that is the front of the page. */
function windowBefore(element: Element | null): Element | null {
  const document = element?.ownerDocument;
  const root = document && rootElementOf(document);
  if (!root) return null;
  const texts = Document.prototype.createTreeWalker.call(document, root, NodeFilter.SHOW_TEXT);
  texts.currentNode = element;
  let left = WINDOWFUL;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const text = texts.previousNode() as Text | null;
    if (text === null) return null;
    left -= text.data.length;
    if (left <= 0) return elementAround(text);
  }
  return elementAround(texts.currentNode);
}
