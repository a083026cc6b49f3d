import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Leads from anywhere to the search field by a slash, and from the field to the list by an arrow. */
export function useSlash(field: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const to = whereTo(event, field.current);
      if (to === null) return;
      event.preventDefault();
      to.focus();
      if (to instanceof HTMLInputElement) to.select();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

/** Says where a key leads; null where it is the browser's. */
function whereTo(event: KeyboardEvent, field: HTMLInputElement | null): HTMLElement | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  if (event.key === '/') return isTypedIn(event.target) ? null : field;
  if (event.key !== 'ArrowDown' || event.target !== field) return null;
  return document.querySelector<HTMLElement>('.row-open[tabindex="0"]');
}

function isTypedIn(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('input:not([type=checkbox]), textarea, select');
}
