import { activeElementOf } from '../dom/dom.ts';
import { type Arrival, REST, TREMBLE } from '../follow/arrival.ts';
import type { PointerEvents } from '../follow/card-script.ts';
import type { Marked } from '../follow/quotations-script.ts';
import { hasOwnMeaning } from './has-own-meaning.ts';
import { isOnWords } from './is-on-words.ts';

/** A pointer this long on a name within a link wants the card. Milliseconds. */
const DWELL = 600;

/**
 * Follows the pointer over a document from its arrival at a name on; returns the disposer. Hit-tests only where the pointer
 * rests or has just rested on a name, and on clicks: elsewhere moving it costs a comparison and a timer.
 */
export function followPointer(window: Window, events: PointerEvents, arrival: Arrival): () => void {
  const pointer = new FollowedPointer(window, events, arrival);
  pointer.listen();
  pointer.arrive(arrival);
  return () => pointer.stop();
}

class FollowedPointer {
  readonly #window: Window;
  readonly #events: PointerEvents;
  readonly #stopped = new AbortController();
  #x: number;
  #y: number;
  /** The targets it points at, from the innermost out. */
  #path: readonly EventTarget[];
  #rest: ReturnType<typeof setTimeout> | undefined;
  #pressedAt: { readonly x: number; readonly y: number } | null = null;
  #justClosed: Marked | null = null;
  /** The mention it rests on. */
  #pointed: Marked | null = null;

  constructor(window: Window, events: PointerEvents, { x, y, path }: Arrival) {
    this.#window = window;
    this.#events = events;
    this.#x = x;
    this.#y = y;
    this.#path = path;
  }

  listen(): void {
    const still = (): void => {
      this.#still();
      this.#point(null);
    };
    this.#on('pointermove', (event) => this.#onMove(event));
    this.#on('pointerdown', (event) => this.#onPress(event));
    this.#on('scroll', still);
    this.#on('keydown', still);
    this.#on('pointerout', (event) => event.relatedTarget === null && still());
    this.#on('click', (event) => this.#onClick(event, event.composedPath()), false);
  }

  arrive({ click, path }: Arrival): void {
    if (click) this.#onClick(click, path);
    else this.#onRest();
  }

  stop(): void {
    this.#still();
    this.#point(null);
    this.#stopped.abort();
  }

  #on<Type extends keyof WindowEventMap>(
    type: Type,
    handler: (event: WindowEventMap[Type]) => void,
    passive = true,
  ): void {
    const listener = (event: WindowEventMap[Type]): void => void (event.isTrusted && handler(event));
    this.#window.addEventListener(type, listener, { capture: true, passive, signal: this.#stopped.signal });
  }

  #still(): void {
    clearTimeout(this.#rest);
    this.#rest = undefined;
  }

  #onMove(event: PointerEvent): void {
    if (event.pointerType === 'touch') return;
    if (Math.abs(event.clientX - this.#x) < TREMBLE && Math.abs(event.clientY - this.#y) < TREMBLE) return;
    this.#still();
    this.#x = event.clientX;
    this.#y = event.clientY;
    if (this.#pointed && this.#markHere() !== this.#pointed) this.#point(null);
    if (event.buttons !== 0 || this.#events.isOurs(event)) return;
    this.#path = event.composedPath();
    this.#rest = setTimeout(() => this.#onRest(), REST);
  }

  #onRest(): void {
    const mention = this.#markHere();
    this.#point(mention);
    if (mention === null) {
      this.#events.onLeave();
      return;
    }
    this.#events.onIntent();
    if (hasOwnMeaning(this.#path)) this.#rest = setTimeout(() => this.#onDwell(), DWELL - REST);
  }

  #point(mention: Marked | null): void {
    if (mention === this.#pointed) return;
    this.#pointed = mention;
    this.#events.onPoint(mention);
  }

  #onDwell(): void {
    const mention = this.#markHere();
    const at = { x: this.#x, y: this.#y };
    if (
      mention &&
      !isTyping(this.#path) &&
      !isSelecting(this.#window) &&
      isOnWords(mention, this.#path[0], at)
    )
      this.#events.onOpen(mention, 'dwell', at);
  }

  #markHere(): Marked | null {
    return this.#events.markAt(this.#x, this.#y);
  }

  #onPress(event: PointerEvent): void {
    this.#still();
    if (this.#events.isOurs(event)) return;
    this.#pressedAt = { x: event.clientX, y: event.clientY };
    this.#justClosed = this.#events.onPressElsewhere();
  }

  #onClick(event: MouseEvent, clicked: readonly EventTarget[]): void {
    const from = this.#pressedAt;
    this.#pressedAt = null;
    const { clientX: x, clientY: y } = event;
    const isMoved = from !== null && Math.hypot(x - from.x, y - from.y) > TREMBLE * 2;
    if (!isPlain(event) || isMoved || this.#events.isOurs(event) || isSelecting(this.#window)) return;
    const mention = this.#events.markAt(x, y);
    if (!mention || !isOnWords(mention, clicked[0], { x, y })) return;
    if (hasOwnMeaning(clicked) && !takesOver(event, clicked)) return;
    if (this.#justClosed !== mention) this.#events.onOpen(mention, 'click', { x, y });
  }
}

/** Says whether this is one click of the first button with nothing held. A keyboard's click has no place of its own. */
const isPlain = ({ button, detail, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean =>
  button === 0 && detail === 1 && !ctrlKey && !metaKey && !shiftKey;

/** Takes a click with Alt from the page that it means something to; false where it stays the page's. */
function takesOver(event: MouseEvent, clicked: readonly EventTarget[]): boolean {
  if (!event.altKey || isTyping(clicked)) return false;
  // Browsers save a link's target on Alt+click.
  event.preventDefault();
  event.stopImmediatePropagation();
  return true;
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
