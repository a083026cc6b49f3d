import type { CardEvent, CardOrder, Result, StopAtMark, Ticket } from '../../wire/messages.ts';
import { boxesOf } from '../dom/boxes-of.ts';
import { activeElementOf, elementAround, isConnected } from '../dom/dom.ts';
import type { OpenedBy, PageCard } from '../follow/card-script.ts';
import type { Marked } from '../follow/quotations-script.ts';
import type { CardEffects } from './card-effects.ts';
import { type CardShell, createCardShell } from './card-shell.ts';
import { deepFocus, giveFocus } from './focus.ts';
import { followWhileOpen } from './follow-while-open.ts';
import { isDarkAround } from './is-dark-around.ts';
import { lineAt, nameBox } from './name-box.ts';
import { type Box, overlaps, type Placement, placeCard } from './place-card.ts';
import { type EnclosingWindow, roomiestWindow } from './roomiest-window.ts';
import { viewportOf } from './viewport-of.ts';
import { type InSight, watchSight } from './watch-sight.ts';

/** Shows the card by then, whether or not it is filled. Milliseconds. */
const REVEAL = 150;
/**
 * A frame that is not wanted again within this time leaves the page. It need not stay long: a pointer that rests at the next
 * name has it loaded again before the click. Milliseconds.
 */
const KEEP_WARM = 2_000;

/** A page that covers a card more often means to. */
const MOST_RAISES = 8;

interface OpenCard {
  readonly marked: Marked;
  readonly by: OpenedBy;
  /** Which of the name's lines was pointed at. */
  readonly line: number;
  readonly focused: Element | null;
  readonly life: AbortController;
  /** Whether the frame was told what to show. */
  ordered: boolean;
  /** Null until the reader sees it. */
  inSight: InSight | null;
  raises: number;
}

/** Prepares the card of a document; nothing is in the page before `warm` or `open`. */
export function createCardFrame(inner: Window & typeof globalThis, effects: CardEffects): PageCard {
  return new CardFrame(inner, effects);
}

class CardFrame implements PageCard {
  readonly #inner: Window & typeof globalThis;
  readonly #effects: CardEffects;
  #home: EnclosingWindow;
  #shell: CardShell | null = null;
  #credentialless = true;
  #open: OpenCard | null = null;
  #leaving: ReturnType<typeof setTimeout> | undefined;
  /** Ends with the shell. */
  #stay = new AbortController();

  constructor(inner: Window & typeof globalThis, effects: CardEffects) {
    this.#inner = inner;
    this.#effects = effects;
    this.#home = roomiestWindow(inner);
  }

  readonly warm = (): void => {
    // A card that stands must not lose its frame to a window that became roomier: only the next one goes there.
    if (this.#open) return;
    this.#build();
    this.#leaveLater();
  };

  readonly announce = async (stop: StopAtMark): Promise<void> => {
    const shell = (this.#open && this.#shell) ?? this.#build();
    if (!this.#open) {
      shell.letHear();
      this.#leaveLater();
    }
    if (await shell.ready) shell.post({ type: 'announce', ...stop });
  };

  readonly open: PageCard['open'] = (marked, by, at) => {
    this.close();
    clearTimeout(this.#leaving);
    const card: OpenCard = {
      marked,
      by,
      line: at ? lineAt(boxesOf(marked), at) : 0,
      focused: deepFocus(this.#inner.document),
      life: new AbortController(),
      ordered: false,
      inSight: null,
      raises: 0,
    };
    this.#open = card;
    void this.#show(card);
    followWhileOpen(
      new Set([this.#inner, this.#home.window]),
      {
        onMoved: this.follow,
        onAway: this.close,
        // Over a modal dialog of ours presses beside the card are its host's too: the place decides.
        isInCard: ({ target, clientX, clientY }) =>
          this.isOurs(target) && (this.#shell?.covers(clientX, clientY) ?? false),
      },
      card.life.signal,
    );
  };

  readonly close = (): Marked | null => {
    if (!this.#open) return null;
    const { marked, focused, life } = this.#open;
    const shell = this.#shell;
    this.#open = null;
    life.abort();
    const hadFocus = shell !== null && activeElementOf(this.#home.window.document) === shell.host;
    shell?.post({ type: 'hide' });
    shell?.hide();
    if (hadFocus) giveFocus(focused, this.#inner);
    this.#leaveLater();
    return marked;
  };

  readonly openedBy = (): OpenedBy | null => this.#open?.by ?? null;

  readonly follow = (): void => {
    if (!this.#open || !this.#shell) return;
    const name = nameBox(boxesOf(this.#open.marked), this.#open.line);
    const placed = name && this.#home.intoWindow(name);
    if (!placed || !isConnected(this.#shell.host) || !overlaps(placed, viewportOf(this.#home.window)))
      this.close();
    else this.#shell.place(this.#placeAt(name));
  };

  readonly isOurs = (node: EventTarget | null): boolean => this.#shell !== null && node === this.#shell.host;

  readonly remove = (): void => {
    this.close();
    this.#dismantle();
  };

  /** Gives the shell, built where there is most room now. */
  #build(): CardShell {
    clearTimeout(this.#leaving);
    const wanted = roomiestWindow(this.#inner);
    const shell = this.#shell;
    if (shell && isConnected(shell.host) && wanted.window === this.#home.window) return shell;
    this.#dismantle();
    this.#home = wanted;
    this.#shell = createCardShell(
      wanted.window as Window & typeof globalThis,
      this.#effects.address,
      this.#credentialless,
      this.#effects.shadowRootOf,
      (event) => this.#onEvent(event),
    );
    this.#stay = new AbortController();
    // Chromium keeps no page for the way back that holds a frame of ours when the next one comes; at `pagehide` it is too late.
    wanted.window.addEventListener('beforeunload', this.remove, { signal: this.#stay.signal });
    return this.#shell;
  }

  #dismantle(): void {
    clearTimeout(this.#leaving);
    this.#stay.abort();
    this.#shell?.remove();
    this.#shell = null;
  }

  #leaveLater(): void {
    clearTimeout(this.#leaving);
    this.#leaving = setTimeout(() => this.#dismantle(), KEEP_WARM);
  }

  #onEvent(event: CardEvent): void {
    if (!this.#open) return;
    switch (event.type) {
      case 'filled':
        if (this.#open.ordered) this.#reveal(this.#open);
        return;
      case 'ask':
        this.#shell?.post({ type: 'in-sight', isInSight: this.#open.inSight?.() ?? false });
        return;
      case 'covered':
        this.#raise(this.#open);
        return;
      case 'close':
        this.close();
        return;
      case 'read':
      case 'read-sentence':
        this.#effects.read(event);
        return;
      case 'hello':
        return;
    }
  }

  async #show(card: OpenCard): Promise<void> {
    const name = nameBox(boxesOf(card.marked), card.line);
    if (!name) {
      this.close();
      return;
    }
    const asked = this.#effects.ticketFor(card.marked);
    const running = await this.#run(card, name);
    const ticket = await asked;
    if (this.#open !== card) return;
    if (!running) {
      await this.#showInReader(ticket);
      return;
    }
    const { shell, api } = running;
    const order = await this.#orderFor(ticket, api);
    if (this.#open !== card) return;
    shell.setLook(this.#isOnDark());
    shell.post(order);
    card.ordered = true;
    if (card.by === 'key') shell.focus();
    setTimeout(() => this.#open === card && this.#reveal(card), REVEAL);
  }

  #reveal(card: OpenCard): void {
    this.#shell?.reveal();
    const standing = () => this.#shell?.standing() ?? 'unknown';
    const box = () => this.#shell?.box() ?? null;
    card.inSight ??= watchSight({ standing, box, onCovered: () => this.#raise(card) }, card.life.signal);
  }

  /** Puts the card on top again. A page that covers it each time wins; nothing is acted on then. */
  #raise(card: OpenCard): void {
    if (card.raises >= MOST_RAISES || !this.#shell || !isConnected(this.#shell.host)) return;
    card.raises += 1;
    this.#shell.raise();
  }

  /** Lays the frame out at a name and waits until it runs, once more without credentials; null where it cannot. */
  async #run(
    card: OpenCard,
    name: Box,
  ): Promise<{ readonly shell: CardShell; readonly api: boolean } | null> {
    const shell = this.#layOut(name);
    const ready = await shell.ready;
    if (ready) return { shell, api: ready.api };
    if (this.#open !== card || !this.#credentialless) return null;
    this.#credentialless = false;
    this.#dismantle();
    const second = this.#layOut(name);
    const again = await second.ready;
    return again && { shell: second, api: again.api };
  }

  #layOut(name: Box): CardShell {
    const shell = this.#build();
    shell.show(this.#placeAt(name));
    return shell;
  }

  /** The element in whose text the mark begins. */
  #named(): Element | null {
    const start = this.#open?.marked.ranges[0]?.startContainer;
    return start ? elementAround(start) : null;
  }

  #isOnDark(): boolean {
    const element = this.#named();
    return element !== null && isDarkAround(element);
  }

  #placeAt(name: Box): Placement {
    const element = this.#named();
    const isRtl = element !== null && getComputedStyle(element).direction === 'rtl';
    return placeCard(this.#home.intoWindow(name), viewportOf(this.#home.window), isRtl ? 'rtl' : 'ltr');
  }

  /** Says what the frame is to show; in place of a frame without the extension's API, the ticket is redeemed here. */
  async #orderFor(ticket: Result<Ticket>, api: boolean): Promise<CardOrder> {
    if (!ticket.ok) return { type: 'error', error: ticket.error };
    if (api) return { type: this.#effects.show, ticket: ticket.value.ticket };
    const view = await this.#effects.redeem(ticket.value.ticket);
    return view.ok ? { type: 'view', view: view.value } : { type: 'error', error: view.error };
  }

  /** Where no frame of ours can live, the reader's tab still shows what is on record. */
  async #showInReader(ticket: Result<Ticket>): Promise<void> {
    this.remove();
    this.#credentialless = true;
    if (!ticket.ok) return;
    const view = await this.#effects.redeem(ticket.value.ticket);
    if (!view.ok) return;
    if ('known' in view.value) {
      const [first] = view.value.known.answer.matches;
      if (first) this.#effects.read({ type: 'read', quote: first.quote.id });
      return;
    }
    const { saidBy, about, reported, namedIn } = view.value.actor;
    const [passage] = [saidBy, about, reported].flatMap(({ all }) => all.items);
    const sentence = namedIn.items[0]?.sentences[0];
    if (passage) this.#effects.read({ type: 'read', quote: passage.id });
    else if (sentence) this.#effects.read({ type: 'read-sentence', sentence: sentence.id });
  }
}
