import type { CardEvent } from '../../wire/messages.ts';
import { activeElementOf, boxOf, rootElementOf } from '../dom/dom.ts';
import { type FrameLink, linkFrame } from './frame-link.ts';
import { createOnTop, type Standing } from './on-top.ts';
import type { Placement } from './place-card.ts';
import type { AnyShadowRoot } from './top-layer.ts';

/** Holds the card's frame: a host, a closed root, a dialog in the top layer, the frame. */
export interface CardShell extends Pick<FrameLink, 'ready' | 'post'> {
  readonly host: HTMLElement;
  /** Puts the card into the top layer and makes sure that it can be clicked. */
  readonly show: (placement: Placement) => void;
  readonly place: (placement: Placement) => void;
  /** Whether a point of the viewport lies in the card. A frame that is just being laid out lets presses through to its host. */
  readonly covers: (x: number, y: number) => boolean;
  /** Lets a screen reader hear what the frame says, while there is nothing to be seen. */
  readonly letHear: () => void;
  /** Has the card look like the page: dark, or as the desktop prefers. */
  readonly setLook: (isDark: boolean) => void;
  /** Gives where it really is. */
  readonly box: () => DOMRect;
  readonly standing: () => Standing;
  /** Puts it on top again. */
  readonly raise: () => void;
  /** Lets the reader see it; until then it is laid out only. */
  readonly reveal: () => void;
  readonly hide: () => void;
  readonly focus: () => void;
  readonly remove: () => void;
}

/** Tells where the card's document lies, and what a screen reader calls what it lies in. */
export interface CardAddress {
  readonly url: string;
  /** The origin to which the port is handed over. */
  readonly origin: string;
  readonly labels: { readonly dialog: string; readonly frame: string };
}

/** The page's rules cannot reach in here; what it would pass on by inheritance, the first rule takes back. */
const STYLE = `
:host { all: initial !important; }
dialog {
  position: fixed; inset: auto; margin: 0; padding: 0; border: 0; outline: 0;
  max-width: none; max-height: none; overflow: clip; box-sizing: border-box;
  background: transparent; color-scheme: light dark;
  border-radius: 12px;
  box-shadow: 0 0 0 1px light-dark(rgb(0 0 0 / 0.12), rgb(255 255 255 / 0.16)), 0 12px 36px rgb(0 0 0 / 0.26);
}
dialog::backdrop { background: transparent; }
dialog[data-laid-out] { opacity: 0; }
/* Screen readers pass over what is not laid out. */
dialog[data-heard]:not(:popover-open, [open]) {
  display: block; inset: 0 auto auto 0 !important; width: 1px !important; height: 1px !important;
  clip-path: inset(50%); pointer-events: none;
}
/* The shadow is dropped where the browser forces its colours. */
@media (forced-colors: active) { dialog { border: 1px solid CanvasText; } }
iframe { display: block; width: 100%; height: 100%; border: 0; background: transparent; color-scheme: light dark; }
`;

/**
 * Builds a card's shell into a document, its frame loading, nothing to be seen. `credentialless` lets the frame load under
 * COEP; browsers without it ignore it.
 */
export function createCardShell(
  window: Window & typeof globalThis,
  address: CardAddress,
  credentialless: boolean,
  shadowRootOf: AnyShadowRoot,
  onEvent: (event: CardEvent) => void,
): CardShell {
  const { document } = window;
  const { host, dialog, frame } = build(window, address, credentialless);
  // In a sandboxed page the frame's origin is null, and only the wildcard reaches it. The port holds no secret yet.
  const link = linkFrame(frame, window.origin === 'null' ? '*' : address.origin, onEvent);
  const top = rootElementOf(document);
  // Behind the body, where no framework looks after the children.
  if (top) Element.prototype.append.call(top, host);

  const gone = new AbortController();
  const onTop = createOnTop(document, { host, dialog }, shadowRootOf, gone.signal);
  let placed: Placement | null = null;
  const place = (placement: Placement): void => {
    const { left, top: y, width, height } = placement;
    placed = placement;
    // The root's zoom would move and enlarge the card once more: the name's box has it in already.
    dialog.style.zoom = String(1 / (host.currentCSSZoom ?? 1));
    dialog.style.left = `${left}px`;
    dialog.style.top = `${y}px`;
    dialog.style.width = `${width}px`;
    dialog.style.height = `${height}px`;
  };
  return {
    host,
    ready: link.ready,
    post: link.post,
    show(placement) {
      onTop.leave();
      dialog.dataset.laidOut = '';
      place(placement);
      onTop.put(placement);
    },
    standing: () => (placed ? onTop.standing(placed) : 'unknown'),
    raise() {
      if (!placed) return;
      const hadFocus = activeElementOf(document) === host;
      onTop.putAgain(placed);
      if (hadFocus) frame.focus({ preventScroll: true });
    },
    box: () => boxOf(dialog),
    place,
    letHear() {
      dialog.dataset.heard = '';
    },
    setLook(isDark) {
      const scheme = isDark ? 'dark' : 'light dark';
      dialog.style.colorScheme = scheme;
      frame.style.colorScheme = scheme;
      link.post({ type: 'look', isDark });
    },
    covers: (x, y) => placed !== null && isInside(placed, x, y),
    reveal: () => delete dialog.dataset.laidOut,
    hide: onTop.leave,
    focus: () => frame.focus({ preventScroll: true }),
    remove() {
      gone.abort();
      link.close();
      host.remove();
    },
  };
}

/** Builds the elements; the frame loads once the host is in a document. */
function build(window: Window & typeof globalThis, { url, labels }: CardAddress, credentialless: boolean) {
  const create = <Name extends keyof HTMLElementTagNameMap>(name: Name): HTMLElementTagNameMap[Name] =>
    Document.prototype.createElement.call(window.document, name) as HTMLElementTagNameMap[Name];
  const host = create('div');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new window.CSSStyleSheet();
  sheet.replaceSync(STYLE);
  root.adoptedStyleSheets = [sheet];
  const dialog = create('dialog');
  dialog.popover = 'manual';
  dialog.ariaLabel = labels.dialog;
  const frame = create('iframe');
  if (credentialless) frame.setAttribute('credentialless', '');
  frame.title = labels.frame;
  frame.src = url;
  dialog.append(frame);
  root.append(dialog);
  return { host, dialog, frame };
}

const isInside = ({ left, top, width, height }: Placement, x: number, y: number): boolean =>
  x >= left && x <= left + width && y >= top && y <= top + height;
