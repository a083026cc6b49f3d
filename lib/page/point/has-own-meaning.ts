import { attributeOf, isElement, localName } from '../dom/dom.ts';

const CLICKED = new Set([
  ...['a', 'area', 'button', 'input', 'select', 'textarea', 'label', 'summary', 'option', 'video', 'audio'],
]);
const CLICKED_ROLES =
  /^(button|link|menuitem|menuitemcheckbox|menuitemradio|tab|option|checkbox|radio|switch|treeitem|textbox|combobox|searchbox|slider|spinbutton|gridcell)$/;

/** Says whether a click here already means something to the page: then it is not ours. `path` is from the innermost out. */
export function hasOwnMeaning(path: readonly EventTarget[]): boolean {
  for (const target of path) {
    if (!(target instanceof Node) || !isElement(target)) continue;
    const name = localName(target);
    if (name === 'a' || name === 'area' ? attributeOf(target, 'href') !== null : CLICKED.has(name))
      return true;
    const role = attributeOf(target, 'role');
    if (role !== null && CLICKED_ROLES.test(role)) return true;
    const editable = attributeOf(target, 'contenteditable');
    if (editable !== null && editable !== 'false') return true;
    if (attributeOf(target, 'draggable') === 'true' || attributeOf(target, 'onclick') !== null) return true;
  }
  // Handlers attached by script cannot be seen; the hand that says "click here" can, and it is inherited.
  const innermost = path.find((target) => target instanceof Node && isElement(target)) as Element | undefined;
  return innermost !== undefined && getComputedStyle(innermost).cursor === 'pointer';
}
