/**
 * Reads the DOM through the prototypes' own getters. A form or a document hands out its named children instead of its
 * properties (`<input name="firstChild">`), in content scripts too. So calls on any node go through here.
 */

/** Makes a function that reads a property by its prototype's own getter. Throws where the prototype has none. */
export function getter<Owner extends object, Key extends keyof Owner>(prototype: Owner, key: Key) {
  const read = Object.getOwnPropertyDescriptor(prototype, key)?.get;
  if (!read) throw new Error(`page/dom: no getter for ${String(key)}`);
  return (owner: Owner): Owner[Key] => read.call(owner);
}

export const nodeType = getter(Node.prototype, 'nodeType');
export const parentOf = getter(Node.prototype, 'parentNode');
export const firstChildOf = getter(Node.prototype, 'firstChild');
export const nextSiblingOf = getter(Node.prototype, 'nextSibling');
export const previousSiblingOf = getter(Node.prototype, 'previousSibling');
export const textContentOf = getter(Node.prototype, 'textContent');
export const isConnected = getter(Node.prototype, 'isConnected');
export const localName = getter(Element.prototype, 'localName');
export const namespaceOf = getter(Element.prototype, 'namespaceURI');
/** Gives the open shadow root; closed ones stay closed. */
export const shadowRootOf = getter(Element.prototype, 'shadowRoot');
export const rootElementOf = getter(Document.prototype, 'documentElement');
export const bodyOf = getter(Document.prototype, 'body');
export const titleOf = getter(Document.prototype, 'title');
export const isHidden = getter(Document.prototype, 'hidden');
export const contentTypeOf = getter(Document.prototype, 'contentType');
export const designModeOf = getter(Document.prototype, 'designMode');
export const activeElementOf = getter(Document.prototype, 'activeElement');

/** Gives an attribute, or null. */
export const attributeOf = (element: Element, name: string): string | null =>
  Element.prototype.getAttribute.call(element, name);

/** Gives the box of an element on screen, in CSS px of its frame's viewport. Makes the layout that is due. */
export const boxOf = (element: Element): DOMRect => Element.prototype.getBoundingClientRect.call(element);

/** Gives the nearest of an element and those around it in its tree that a selector chooses. */
export const closest = (element: Element, selector: string): Element | null =>
  Element.prototype.closest.call(element, selector);

/** Gives the outermost node of the tree that a node stands in: the document, or a shadow root. */
export const treeOf = (node: Node): Node => Node.prototype.getRootNode.call(node);

export const isText = (node: Node): node is Text => nodeType(node) === 3 || nodeType(node) === 4;
export const isElement = (node: Node): node is Element => nodeType(node) === 1;

/**
 * Says whether an element's own text is on the page: laid out, and not hidden by style. Content that is skipped for being far
 * away counts.
 */
export function isVisible(element: Element): boolean {
  const options = { visibilityProperty: true };
  let boxed: Element | null = element;
  // An element without a box of its own shows its text in the box around it.
  while (boxed && !Element.prototype.checkVisibility.call(boxed, options)) {
    const { display, visibility } = getComputedStyle(boxed);
    if (display !== 'contents' || visibility !== 'visible') return false;
    boxed = elementAround(boxed);
  }
  return boxed !== null;
}

/** Gives the element around a node; from the top of a shadow tree its host. */
export function elementAround(node: Node): Element | null {
  const parent = parentOf(node);
  if (parent === null) return null;
  if (isElement(parent)) return parent;
  return parent instanceof ShadowRoot ? parent.host : null;
}

const slotOfText = getter(Text.prototype, 'assignedSlot');
const slotOfElement = getter(Element.prototype, 'assignedSlot');

/** Gives what a node is shown in: the slot it is put into, otherwise its parent. */
export function shownIn(node: Node): Node | null {
  return (isText(node) ? slotOfText(node) : isElement(node) ? slotOfElement(node) : null) ?? parentOf(node);
}
