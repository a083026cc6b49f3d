import { boxOf, isConnected, isElement, isVisible, nodeType } from '../dom/dom.ts';

/** Guards against reading where a reader is asked for a password. */
export interface PasswordFields {
  /** Looks for fields in a tree or below an element that is new. */
  readonly look: (root: Node) => void;
  /** Whether the reader can see a password field now. */
  readonly visible: () => boolean;
  readonly stop: () => void;
}

const FIELDS = 'input[type="password" i]';
/** Smaller fields are traps for robots. CSS px. */
const SMALLEST = 8;

/** Starts to look out for password fields; `onChange` runs when one came into sight or the last one left. */
export function createPasswordFields(onChange: () => void): PasswordFields {
  const fields = new Set<Element>();
  let shown = false;

  const isShown = (field: Element): boolean => {
    if (!isConnected(field) || !isVisible(field) || !isPassword(field)) return false;
    const box = boxOf(field);
    return (
      box.width >= SMALLEST && box.height >= SMALLEST && box.right + scrollX > 0 && box.bottom + scrollY > 0
    );
  };
  const check = (): void => {
    for (const field of fields) if (!isConnected(field)) fields.delete(field);
    const now = [...fields].some(isShown);
    if (now === shown) return;
    shown = now;
    onChange();
  };
  // Reports a field when its form opens, whatever opened it, without watching for what might.
  const sight = new IntersectionObserver(check);
  const add = (field: Element): void => {
    if (fields.has(field)) return;
    fields.add(field);
    sight.observe(field);
  };
  const types = new MutationObserver((records) => {
    for (const { target } of records) if (isElement(target) && isPassword(target)) add(target);
    check();
  });

  return {
    look(root) {
      const type = nodeType(root);
      if (type === 1) {
        if (isPassword(root as Element)) add(root as Element);
        for (const field of Element.prototype.querySelectorAll.call(root, FIELDS)) add(field);
      } else if (type === 9 || type === 11) {
        const all =
          type === 9 ? Document.prototype.querySelectorAll : DocumentFragment.prototype.querySelectorAll;
        for (const field of all.call(root, FIELDS)) add(field);
        types.observe(root, { subtree: true, attributes: true, attributeFilter: ['type'] });
      }
      if (fields.size > 0 || shown) check();
    },
    visible: () => shown,
    stop() {
      sight.disconnect();
      types.disconnect();
      fields.clear();
    },
  };
}

const isPassword = (element: Element): boolean => Element.prototype.matches.call(element, FIELDS);
