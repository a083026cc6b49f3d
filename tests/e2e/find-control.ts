/**
 * Finds the first visible control of a document whose accessible name contains these words, in any case.
 * Runs inside documents of the extension, so it must not refer to anything of this module.
 */
export function findControl(name: string): HTMLElement | null {
  const wanted = name.toLowerCase();
  const controls = document.querySelectorAll<HTMLElement>('button, a, summary, input, label');
  for (const control of controls) {
    const label = control.getAttribute('aria-label') ?? control.textContent ?? '';
    const title = control.title ?? '';
    if (!`${label} ${title}`.toLowerCase().includes(wanted)) continue;
    if (control.getClientRects().length > 0) return control;
  }
  return null;
}
