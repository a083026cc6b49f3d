import { attributeOf, designModeOf, isElement, localName, parentOf } from './dom.ts';

/** Elements that never hold prose for a reader, or belong to somebody who is writing. */
const UNREAD = new Set([
  ...['head', 'script', 'style', 'noscript', 'template', 'textarea', 'input', 'select', 'datalist', 'option'],
  ...['svg', 'math', 'canvas', 'iframe', 'frame', 'object', 'embed', 'audio', 'video', 'progress', 'meter'],
]);
/** Readings over characters: they say once more what is written below them. */
const READINGS = new Set(['rt', 'rp']);
/** Elements where a name is an identifier for machines, or a way to somewhere, no news. */
const MARKED = new Set(['code', 'pre', 'kbd', 'samp', 'nav']);
/** The same by role: what somebody types into, what somebody chooses from. */
const MARKED_ROLES = /^(textbox|searchbox|combobox|navigation|menu|menubar|listbox|tablist|toolbar)$/;

/**
 * Says how an element is passed over. `gone` leaves no trace in the sentence. `mark` stands in it like a picture: the
 * words before and behind do not meet. `beside` stands next to its words, which go on. Null: it is read.
 */
export function passedOver(element: Element, plainText: boolean): 'gone' | 'mark' | 'beside' | null {
  const name = localName(element);
  if (UNREAD.has(name)) return 'gone';
  if (READINGS.has(name)) return 'beside';
  if (MARKED.has(name)) return plainText ? null : 'mark';
  // Attributes only: the properties would force a style pass.
  const editable = attributeOf(element, 'contenteditable');
  if (editable !== null && editable !== 'false') return 'mark';
  const role = attributeOf(element, 'role');
  return role !== null && MARKED_ROLES.test(role) ? 'mark' : null;
}

/** Says whether a text stands right in what never holds prose. */
export const isUnread = (text: Text): boolean => isRightIn(text, UNREAD);
/** Says whether a text is a reading over characters. */
export const isReading = (text: Text): boolean => isRightIn(text, READINGS);

function isRightIn(text: Text, names: ReadonlySet<string>): boolean {
  const parent = parentOf(text);
  return parent !== null && isElement(parent) && names.has(localName(parent));
}

/** Says whether the whole document is being edited. */
export const isDesigned = (document: Document): boolean => designModeOf(document) === 'on';
