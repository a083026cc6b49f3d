import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Follows the popup's keys: Escape goes back one step, a slash to the search field. `back` is null where there is no step. */
export function useKeys(
  searchField: RefObject<HTMLInputElement | null>,
  isOpen: boolean,
  back: (() => void) | null,
): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const inField = event.target === searchField.current;
      if (event.key === 'Escape' && back !== null) {
        // Left alone, Escape closes the whole window.
        event.preventDefault();
        back();
      } else if (event.key === '/' && !inField && !isOpen) {
        event.preventDefault();
        searchField.current?.focus();
      }
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [isOpen, back === null]);
}
