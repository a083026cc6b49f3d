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
      if (isElement(root) && isPassword(root)) add(root);
      for (const field of SELECT[nodeType(root)]?.call(root, FIELDS) ?? []) add(field);
      if (!isElement(root))
        types.observe(root, { subtree: true, attributes: true, attributeFilter: ['type'] });
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

/** Searches below a node by its type: element, document, shadow root. */
const SELECT: Readonly<Record<number, ParentNode['querySelectorAll']>> = {
  1: Element.prototype.querySelectorAll,
  9: Document.prototype.querySelectorAll,
  11: DocumentFragment.prototype.querySelectorAll,
};

const isPassword = (element: Element): boolean => Element.prototype.matches.call(element, FIELDS);
