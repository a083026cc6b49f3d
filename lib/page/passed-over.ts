import { attributeOf, designModeOf, localName } from './dom.ts';

/** What never holds prose for a reader, or belongs to somebody who is writing. */
const UNREAD = new Set([
  ...['head', 'script', 'style', 'noscript', 'template', 'textarea', 'input', 'select', 'datalist', 'option'],
  ...['svg', 'math', 'canvas', 'iframe', 'frame', 'object', 'embed', 'audio', 'video', 'progress', 'meter'],
]);
/** What is written for machines; a name in it is an identifier. */
const CODE = new Set(['code', 'pre', 'kbd', 'samp']);
const TYPED_INTO = new Set(['textbox', 'searchbox', 'combobox']);

/** Says whether somebody types into this element. Asks attributes only: the property would force a style pass. */
function isEditable(element: Element): boolean {
  const editable = attributeOf(element, 'contenteditable');
  if (editable !== null && editable !== 'false') return true;
  const role = attributeOf(element, 'role');
  return role !== null && TYPED_INTO.has(role);
}

/**
 * Says how an element is passed over: `gone` leaves no trace in the sentence, `mark` stands in it like a picture, so that
 * the words before and behind do not meet; null: it is read.
 */
export function passedOver(element: Element, plainText: boolean): 'gone' | 'mark' | null {
  const name = localName(element);
  if (UNREAD.has(name)) return 'gone';
  if (CODE.has(name) && !plainText) return 'mark';
  return isEditable(element) ? 'mark' : null;
}

/** Says whether the whole document is being edited. */
export const isDesigned = (document: Document): boolean => designModeOf(document) === 'on';
