import { activeElementOf } from '../dom/dom.ts';
import { type Arrival, REST, TREMBLE } from '../follow/await-pointer.ts';
import type { PointerEvents } from '../follow/card-script.ts';
import type { PaintedMention } from '../follow/names-script.ts';
import { hasOwnMeaning } from './has-own-meaning.ts';

/** A pointer this long on a name within a link wants the card. Milliseconds. */
const DWELL = 600;

/**
 * Follows the pointer over a document from its arrival at a name on; returns the disposer. Hit-tests only where the pointer
 * rests, and on clicks: moving it costs a comparison and a timer.
 */
export function followPointer(window: Window, events: PointerEvents, arrival: Arrival): () => void {
  const stopped = new AbortController();
  const options = { capture: true, passive: true, signal: stopped.signal };
  let { x, y, path } = arrival;
  let rest: ReturnType<typeof setTimeout> | undefined;
  let pressedAt: { x: number; y: number } | null = null;
  let justClosed: PaintedMention | null = null;

  const still = (): void => {
    clearTimeout(rest);
    rest = undefined;
  };
  const onRest = (): void => {
    const mention = events.mentionAt(x, y);
    if (mention === null) {
      events.onLeave();
      return;
    }
    events.onIntent();
    if (!hasOwnMeaning(path)) return;
    rest = setTimeout(() => {
      const now = events.mentionAt(x, y);
      if (now && !isTyping(path) && !isSelecting(window)) events.onOpen(now, 'dwell', { x, y });
    }, DWELL - REST);
  };

  const on = <Type extends keyof WindowEventMap>(
    type: Type,
    handler: (event: WindowEventMap[Type]) => void,
    more: AddEventListenerOptions = options,
  ): void => window.addEventListener(type, (event) => void (event.isTrusted && handler(event)), more);

  on('pointermove', (event) => {
    if (event.pointerType === 'touch') return;
    if (Math.abs(event.clientX - x) < TREMBLE && Math.abs(event.clientY - y) < TREMBLE) return;
    still();
    x = event.clientX;
    y = event.clientY;
    if (event.buttons !== 0 || events.isOurs(event)) return;
    path = event.composedPath();
    rest = setTimeout(onRest, REST);
  });
  on('pointerdown', (event) => {
    still();
    if (events.isOurs(event)) return;
    pressedAt = { x: event.clientX, y: event.clientY };
    justClosed = events.onPressElsewhere();
  });
  on('scroll', still);
  on('keydown', still);
  on('pointerout', (event) => {
    if (event.relatedTarget === null) still();
  });
  const onClick = (event: MouseEvent, clicked: readonly EventTarget[]): void => {
    const from = pressedAt;
    pressedAt = null;
    if (event.button !== 0 || event.detail > 1 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (events.isOurs(event) || isSelecting(window)) return;
    if (from && Math.hypot(event.clientX - from.x, event.clientY - from.y) > TREMBLE * 2) return;
    // A keyboard's click has no place of its own.
    if (event.detail === 0) return;
    const mention = events.mentionAt(event.clientX, event.clientY);
    if (!mention) return;
    if (hasOwnMeaning(clicked)) {
      if (!event.altKey || isTyping(clicked)) return;
      // Browsers save a link's target on Alt+click.
      event.preventDefault();
      event.stopImmediatePropagation();
    }
    if (justClosed === mention) return;
    events.onOpen(mention, 'click', { x: event.clientX, y: event.clientY });
  };
  on('click', (event) => onClick(event, event.composedPath()), { capture: true, signal: stopped.signal });

  if (arrival.click) onClick(arrival.click, path);
  else onRest();

  return () => {
    still();
    stopped.abort();
  };
}

/** Says whether a selection stands or is being made. */
function isSelecting(window: Window): boolean {
  const selection = window.getSelection();
  return selection !== null && !selection.isCollapsed && selection.type === 'Range';
}

/** Says whether the pointer is in a field, or the reader is writing: a card must not take the focus from there. */
function isTyping(path: readonly EventTarget[]): boolean {
  const document = path.find((target): target is Document => target instanceof Document);
  const active = document && activeElementOf(document);
  return (
    active instanceof HTMLElement &&
    (active.isContentEditable || active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement)
  );
}
