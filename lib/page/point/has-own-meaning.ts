import { attributeOf, isElement, localName } from '../dom/dom.ts';

const CONTROLS = new Set([
  ...['button', 'input', 'select', 'textarea', 'label', 'summary', 'option', 'video', 'audio'],
]);
const CONTROL_ROLES =
  /^(button|link|menuitem|menuitemcheckbox|menuitemradio|tab|option|checkbox|radio|switch|treeitem|textbox|combobox|searchbox|slider|spinbutton|gridcell)$/;

/** How an element says that a click in it means something already. */
const MEANINGS: readonly { readonly name: string; readonly agrees: (element: Element) => boolean }[] = [
  {
    name: 'a link',
    agrees: (one) => /^(a|area)$/.test(localName(one)) && attributeOf(one, 'href') !== null,
  },
  { name: 'a control', agrees: (one) => CONTROLS.has(localName(one)) },
  { name: 'a control by its role', agrees: (one) => CONTROL_ROLES.test(attributeOf(one, 'role') ?? '') },
  {
    name: 'an editor',
    agrees: (one) => (attributeOf(one, 'contenteditable') ?? 'false') !== 'false',
  },
  { name: 'something to drag', agrees: (one) => attributeOf(one, 'draggable') === 'true' },
  { name: 'a handler in the markup', agrees: (one) => attributeOf(one, 'onclick') !== null },
];

/** Says whether a click here already means something to the page: then it is not ours. `path` is from the innermost out. */
export function hasOwnMeaning(path: readonly EventTarget[]): boolean {
  const elements = path.filter((target): target is Element => target instanceof Node && isElement(target));
  if (elements.some((element) => MEANINGS.some(({ agrees }) => agrees(element)))) return true;
  // Handlers attached by script cannot be seen; the hand that says "click here" can, and it is inherited.
  const [innermost] = elements;
  return innermost !== undefined && getComputedStyle(innermost).cursor === 'pointer';
}
