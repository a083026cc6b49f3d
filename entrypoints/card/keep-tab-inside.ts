const CONTROLS = 'a[href], button:enabled, summary, input:enabled, [tabindex="0"]';

/**
 * Keeps the Tab key among a document's own controls: behind the last comes the first. Behind a card in a page would come whatever the
 * page has at its end, with the card still open.
 */
export function keepTabInside(event: KeyboardEvent): void {
  if (event.key !== 'Tab' || event.altKey || event.ctrlKey || event.metaKey) return;
  const controls = [...document.querySelectorAll<HTMLElement>(CONTROLS)].filter(
    (one) => one.tabIndex >= 0 && one.checkVisibility(),
  );
  const first = controls[0];
  const last = controls.at(-1);
  const active = document.activeElement;
  const isAtEnd = event.shiftKey
    ? active === first || !controls.includes(active as HTMLElement)
    : active === last;
  if (!isAtEnd) return;
  event.preventDefault();
  (event.shiftKey ? last : first)?.focus();
}
