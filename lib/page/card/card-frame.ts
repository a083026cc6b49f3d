import type { QuoteId } from '../../model.ts';
import type { CardView } from '../../views/card-view.ts';
import type { CardEvent, Result, Ticket } from '../../wire/messages.ts';
import { activeElementOf, isConnected } from '../dom/dom.ts';
import type { Card, OpenedBy } from '../follow/card-script.ts';
import type { PaintedMention } from '../follow/names-script.ts';
import { boxesOf } from '../paint/highlights.ts';
import { type CardAddress, type CardShell, createCardShell } from './card-shell.ts';
import { deepFocus, giveFocus } from './focus.ts';
import { followWhileOpen } from './follow-while-open.ts';
import { lineAt, nameBox } from './name-box.ts';
import { type Box, overlaps, placeCard } from './place-card.ts';
import { roomiestWindow } from './roomiest-window.ts';

/** What a card needs of the world. */
export interface CardEffects {
  readonly address: CardAddress;
  /** Asks the right to show one actor's card once. */
  readonly ticketFor: (mention: PaintedMention) => Promise<Result<Ticket>>;
  /** Redeems a ticket in place of a frame that cannot. */
  readonly redeem: (ticket: string) => Promise<Result<CardView>>;
  /** Opens the reader at a quote in a new tab. */
  readonly read: (quote: QuoteId) => void;
}

/** The content's height until it says so itself. CSS px. */
const FIRST_HEIGHT = 240;
/** Shows the card by then, whether or not the content has said its height. Milliseconds. */
const REVEAL = 150;
/** A frame that is not wanted again within this time leaves the page. Milliseconds. */
const KEEP_WARM = 30_000;

interface OpenCard {
  readonly mention: PaintedMention;
  readonly by: OpenedBy;
  /** Which of the name's lines was pointed at. */
  readonly line: number;
  readonly focused: Element | null;
  readonly life: AbortController;
  ordered: boolean;
}

/** Prepares the card of a document; nothing is in the page before `warm` or `open`. */
export function createCardFrame(inner: Window & typeof globalThis, effects: CardEffects): Card {
  let shell: CardShell | null = null;
  let credentialless = true;
  let open: OpenCard | null = null;
  let height = FIRST_HEIGHT;
  let leaving: ReturnType<typeof setTimeout> | undefined;
  const room = () => roomiestWindow(inner);
  let home = room();

  const build = (): CardShell => {
    clearTimeout(leaving);
    const wanted = room();
    if (shell && isConnected(shell.host) && wanted.window === home.window) return shell;
    shell?.remove();
    home = wanted;
    shell = createCardShell(
      home.window as Window & typeof globalThis,
      effects.address,
      credentialless,
      onEvent,
    );
    return shell;
  };
  const dismantle = (): void => {
    clearTimeout(leaving);
    shell?.remove();
    shell = null;
  };

  const isOurs = (node: EventTarget | null): boolean => shell !== null && node === shell.host;

  const close = (): PaintedMention | null => {
    if (!open) return null;
    const { mention, focused, life } = open;
    open = null;
    life.abort();
    const hadFocus = shell !== null && activeElementOf(home.window.document) === shell.host;
    shell?.post({ type: 'hide' });
    shell?.hide();
    if (hadFocus) giveFocus(focused, inner);
    clearTimeout(leaving);
    leaving = setTimeout(dismantle, KEEP_WARM);
    return mention;
  };

  function onEvent(event: CardEvent): void {
    if (!open) return;
    switch (event.type) {
      case 'height':
        if (!Number.isFinite(event.height) || event.height <= 0) return;
        height = event.height;
        follow();
        if (open?.ordered) shell?.reveal();
        return;
      case 'close':
        close();
        return;
      case 'read':
        effects.read(event.quote);
        return;
      case 'hello':
        return;
    }
  }

  /** Keeps the card at its name; closes it when the name has left the screen. */
  const follow = (): void => {
    if (!open || !shell) return;
    const name = nameBox(boxesOf(open.mention), open.line);
    const viewport = viewportOf(home.window);
    const placed = name && home.toRoom(name);
    if (!placed || !isConnected(shell.host) || !overlaps(placed, viewport)) close();
    else shell.place(placeCard(placed, viewport, height));
  };

  const show = async (card: OpenCard): Promise<void> => {
    const name = nameBox(boxesOf(card.mention), card.line);
    if (!name) {
      close();
      return;
    }
    const asked = effects.ticketFor(card.mention);
    let current = build();
    height = FIRST_HEIGHT;
    current.show(placeCard(home.toRoom(name), viewportOf(home.window), height));
    follow();
    let ready = await current.ready;
    if (!ready && open === card && credentialless) {
      credentialless = false;
      dismantle();
      current = build();
      current.show(placeCard(home.toRoom(name), viewportOf(home.window), height));
      ready = await current.ready;
    }
    const ticket = await asked;
    if (open !== card) return;
    if (!ready) {
      await showInReader(ticket);
      return;
    }
    if (!ticket.ok) current.post({ type: 'error', error: ticket.error });
    else if (ready.api) current.post({ type: 'show', ticket: ticket.value.ticket });
    else {
      const view = await effects.redeem(ticket.value.ticket);
      if (open !== card) return;
      current.post(view.ok ? { type: 'view', view: view.value } : { type: 'error', error: view.error });
    }
    card.ordered = true;
    if (card.by === 'key') current.focus();
    setTimeout(() => open === card && current.reveal(), REVEAL);
  };

  /** Where no frame of ours can live, the reader's tab still shows what the actor is on record with. */
  const showInReader = async (ticket: Result<Ticket>): Promise<void> => {
    close();
    dismantle();
    credentialless = true;
    if (!ticket.ok) return;
    const view = await effects.redeem(ticket.value.ticket);
    if (!view.ok) return;
    const quote = view.value.actor.saidBy.items[0] ?? view.value.actor.about.items[0];
    if (quote) effects.read(quote.id);
  };

  return {
    warm() {
      build();
      if (open) return;
      leaving = setTimeout(dismantle, KEEP_WARM);
    },
    open(mention, by, at) {
      close();
      clearTimeout(leaving);
      const card: OpenCard = {
        mention,
        by,
        line: at ? lineAt(boxesOf(mention), at) : 0,
        focused: deepFocus(inner.document),
        life: new AbortController(),
        ordered: false,
      };
      open = card;
      void show(card);
      followWhileOpen(
        new Set([inner, home.window]),
        {
          onMoved: follow,
          onAway: close,
          // Over a modal dialog of ours presses beside the card are its host's too: the place decides.
          isInCard: ({ target, clientX, clientY }) =>
            isOurs(target) && (shell?.covers(clientX, clientY) ?? false),
        },
        card.life.signal,
      );
    },
    close,
    openedBy: () => open?.by ?? null,
    follow,
    isOurs,
    remove() {
      close();
      dismantle();
    },
  };
}

/** Gives what the reader sees of a window's page, pinch zoom included. */
function viewportOf({ visualViewport, innerWidth, innerHeight }: Window): Box {
  if (!visualViewport) return { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
  const { offsetLeft: left, offsetTop: top, width, height } = visualViewport;
  return { left, top, right: left + width, bottom: top + height };
}
