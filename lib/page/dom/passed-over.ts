import { attributeOf, designModeOf, localName } from './dom.ts';

/** Elements that never hold prose for a reader, or belong to somebody who is writing. */
export const UNREAD = new Set([
  ...['head', 'script', 'style', 'noscript', 'template', 'textarea', 'input', 'select', 'datalist', 'option'],
  ...['svg', 'math', 'canvas', 'iframe', 'frame', 'object', 'embed', 'audio', 'video', 'progress', 'meter'],
]);
/** Elements where a name is an identifier for machines, or a way to somewhere, no news. */
const MARKED = new Set(['code', 'pre', 'kbd', 'samp', 'nav']);
/** The same by role: what somebody types into, what somebody chooses from. */
const MARKED_ROLES = /^(textbox|searchbox|combobox|navigation|menu|menubar|listbox|tablist|toolbar)$/;

/**
 * Says how an element is passed over. `gone` leaves no trace in the sentence. `mark` stands in it like a picture: the
 * words before and behind do not meet. Null: it is read.
 */
export function passedOver(element: Element, plainText: boolean): 'gone' | 'mark' | null {
  const name = localName(element);
  if (UNREAD.has(name)) return 'gone';
  if (MARKED.has(name)) return plainText ? null : 'mark';
  // Attributes only: the properties would force a style pass.
  const editable = attributeOf(element, 'contenteditable');
  if (editable !== null && editable !== 'false') return 'mark';
  const role = attributeOf(element, 'role');
  return role !== null && MARKED_ROLES.test(role) ? 'mark' : null;
}

/** Says whether the whole document is being edited. */
export const isDesigned = (document: Document): boolean => designModeOf(document) === 'on';
