import { createCardShell } from '../../../lib/page/card/card-shell.ts';

/** Gives what a screen reader calls the card's dialog and frame. Only a test may look into the closed root. */
export function labels(dialog: string, frame: string): readonly (string | null)[] {
  const roots: ShadowRoot[] = [];
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (init) {
    const root = attachShadow.call(this, init);
    roots.push(root);
    return root;
  };
  const address = { url: 'about:blank', origin: location.origin, labels: { dialog, frame } };
  const shell = createCardShell(
    window,
    address,
    true,
    () => null,
    () => {},
  );
  Element.prototype.attachShadow = attachShadow;
  const found = [
    roots[0]?.querySelector('dialog')?.ariaLabel ?? null,
    roots[0]?.querySelector('iframe')?.title ?? null,
  ];
  shell.remove();
  return found;
}
