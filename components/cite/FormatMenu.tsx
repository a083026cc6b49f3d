import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import './format-menu.css';
import { itemByKey } from './item-by-key.ts';
import { placeMenu } from './place-menu.ts';

/** Says what came of the item that was chosen. */
export interface MenuAnswer<Item> {
  readonly item: Item;
  readonly isCopied: boolean;
}

/** Says what came of copying, in the menu and to screen readers: "Copied as BibTeX". */
export function answerWords(name: string, { isCopied }: { readonly isCopied: boolean }): string {
  return isCopied ? `Copied as ${name}` : 'Copying was refused';
}

/**
 * Shows a menu of formats at its button, above all else in the window, and takes the focus. Arrow keys, Home, End and letters go through it;
 * Escape, Tab and a press elsewhere close it. What is chosen is answered in its own line, so that nothing moves.
 */
export function FormatMenu<Item extends string>(props: {
  readonly id: string;
  /** Items that belong together stand between two lines. */
  readonly groups: readonly (readonly Item[])[];
  readonly nameOf: (item: Item) => string;
  /** Has the focus first; the top item where it is null or not offered. */
  readonly first: Item | null;
  readonly answer: MenuAnswer<Item> | null;
  readonly button: RefObject<HTMLElement | null>;
  /** Whether it stands above all else in the window, or among its own. */
  readonly isAboveAll: boolean;
  readonly onChoose: (item: Item) => void;
  /** `withFocus` says whether the focus is to go back to the button. */
  readonly onClose: (withFocus: boolean) => void;
}) {
  const { groups, nameOf, first, answer, onChoose, onClose } = props;
  const menu = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    if (menu.current === null || props.button.current === null) return;
    showAt(menu.current, props.button.current);
    const items = itemsOf(menu.current);
    (items.find(({ dataset }) => dataset.item === first) ?? items[0])?.focus({ preventScroll: true });
  }, []);
  useClosing(menu, props.button, onClose);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Tab') return onClose(true);
    const items = menu.current === null ? [] : itemsOf(menu.current);
    const next = itemByKey(event, items);
    if (next === null && event.key !== 'Escape') return;
    // The card would close at Escape, the reader go on to another quote at an arrow.
    event.preventDefault();
    event.stopPropagation();
    if (next === null) onClose(true);
    else next.focus();
  };

  return (
    <span
      ref={menu}
      id={props.id}
      class="format-menu"
      popover={props.isAboveAll ? 'manual' : undefined}
      role="menu"
      aria-label="Copy as"
      onKeyDown={onKeyDown}
    >
      {groups.map((items) => (
        <span key={items.join()} class="format-group">
          {items.map((item) => {
            const isAnswered = answer?.item === item;
            return (
              <button
                key={item}
                type="button"
                role="menuitem"
                class="format-item"
                tabIndex={-1}
                data-item={item}
                data-answered={isAnswered}
                onClick={() => onChoose(item)}
              >
                {isAnswered && answer.isCopied && '✓ '}
                {isAnswered ? answerWords(nameOf(item), answer) : nameOf(item)}
              </button>
            );
          })}
        </span>
      ))}
    </span>
  );
}

function itemsOf(menu: HTMLElement): HTMLElement[] {
  return Array.from(menu.querySelectorAll<HTMLElement>('[role=menuitem]'));
}

function showAt(menu: HTMLElement, button: HTMLElement): void {
  if (menu.popover !== null) menu.showPopover();
  placeAt(menu, button);
}

function placeAt(menu: HTMLElement, button: HTMLElement): void {
  menu.style.maxHeight = '';
  const { width, height } = menu.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const isRightToLeft = getComputedStyle(button).direction === 'rtl';
  const place = placeMenu(
    button.getBoundingClientRect(),
    { width, height },
    { width: clientWidth, height: clientHeight },
    isRightToLeft,
  );
  menu.style.top = `${place.top}px`;
  menu.style.left = `${place.left}px`;
  menu.style.maxHeight = `${place.height}px`;
}

/** Closes the menu where something else is pressed or focused, or its button leaves the window; it follows the button as long as that is there. */
function useClosing(
  menu: RefObject<HTMLElement | null>,
  button: RefObject<HTMLElement | null>,
  onClose: (withFocus: boolean) => void,
): void {
  useEffect(() => {
    const isOurs = (target: EventTarget | null) =>
      target instanceof Node &&
      (menu.current?.contains(target) === true || button.current?.contains(target) === true);
    const onOther = ({ target }: Event) => {
      if (!isOurs(target)) onClose(false);
    };
    const onMoved = ({ target }: Event) => {
      if (menu.current === null || button.current === null || target === menu.current) return;
      const { top, bottom } = button.current.getBoundingClientRect();
      if (bottom < 0 || top > document.documentElement.clientHeight) onClose(false);
      else placeAt(menu.current, button.current);
    };
    const others = ['pointerdown', 'focusin'] as const;
    for (const event of others) document.addEventListener(event, onOther, true);
    document.addEventListener('scroll', onMoved, true);
    window.addEventListener('resize', onMoved);
    return () => {
      for (const event of others) document.removeEventListener(event, onOther, true);
      document.removeEventListener('scroll', onMoved, true);
      window.removeEventListener('resize', onMoved);
    };
  }, []);
}
