/** What either browser has for extensions alone. */
type NativeScope = {
  readonly chrome?: { readonly dom?: { openOrClosedShadowRoot(element: HTMLElement): ShadowRoot | null } };
};

/** Gives an element's shadow root, a closed one too. */
export function anyShadowRoot(element: Element): ShadowRoot | null {
  if ('openOrClosedShadowRoot' in element) return element.openOrClosedShadowRoot as ShadowRoot | null;
  const { chrome } = globalThis as NativeScope;
  // Chromium refuses elements that can have none: those of SVG.
  return element instanceof HTMLElement ? (chrome?.dom?.openOrClosedShadowRoot(element) ?? null) : null;
}
