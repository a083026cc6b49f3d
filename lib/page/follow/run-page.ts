import { readNameFilter } from '../../names/name-filter.ts';
import type {
  Confirmed,
  FrameCommand,
  FrameSummary,
  PageCommand,
  Result,
  Start,
} from '../../wire/messages.ts';
import { awaitPointer } from './await-pointer.ts';
import type { WholeReader } from './beside-quotations.ts';
import { cardEvents, type PublicMarks } from './card-events.ts';
import type { CardScript, NextMark, Stepper } from './card-script.ts';
import { Follower } from './follower.ts';
import { isWorthReading, onWorthReading } from './is-worth-reading.ts';
import { createLateCard } from './late-card.ts';
import { listenForGood, onRewritten } from './listen-for-good.ts';
import type { NamesScript } from './names-script.ts';
import { isMention, type QuotationsScript } from './quotations-script.ts';
import { Register } from './register.ts';

/** Lists the effects that a document's content script needs. */
export interface PageEffects {
  readonly window: Window & typeof globalThis;
  /** Identifies this document to the popup. */
  readonly frame: string;
  /** Asks whether to highlight here, and what tells where a name may stand. */
  readonly start: () => Promise<Result<Start>>;
  /** Asks which texts begin with a form. Where one does, brings what `loadNamesScript` loads. */
  readonly confirm: (guesses: readonly string[]) => Promise<Result<Confirmed>>;
  /** Loads what is needed where a name may stand; null where it cannot be had. */
  readonly loadNamesScript: () => Promise<NamesScript | null>;
  /** Loads what is needed to read quotations, once names are shown; null where it cannot be had. */
  readonly loadQuotationsScript: () => Promise<QuotationsScript | null>;
  /** Loads what is needed once a reader comes near a name, or opens the popup; null where it cannot be had. */
  readonly loadCardScript: () => Promise<CardScript | null>;
  /** Handles commands; the handler's value is its answer, undefined leaves it to another frame. */
  readonly onCommand: (handler: (command: PageCommand) => boolean | undefined) => void;
  /** Hands over each popup that opens. */
  readonly onPopup: (handler: (popup: PopupLink) => void) => void;
  /** Whether something kept is marked at a point of the viewport, by the script that comes where the reader lets it. */
  readonly isKeptAt: (x: number, y: number) => boolean;
  /** Whether the extension that this script belongs to still runs. */
  readonly isAlive: () => boolean;
}

/** The popup, as a document sees it. */
interface PopupLink {
  readonly post: (summary: FrameSummary) => void;
  readonly onMessage: (handler: (command: FrameCommand) => void) => void;
  readonly onDisconnect: (handler: () => void) => void;
}

/** Tells an open popup of changes at most this often. Milliseconds. */
const SUM_UP_EVERY = 150;

/** Follows a document as long as one answer of the background holds. */
interface Session {
  /** The answer to the start: another one means to begin anew. */
  readonly start: string;
  readonly register: Register;
  readonly follower: Follower;
  /** Walks the mentions; made when somebody first steps. */
  stepper: Promise<Stepper | null> | null;
  unfollowPointer: () => void;
}

/** Runs On Record in one document: names, card, keys, popup. */
export function runPage(effects: PageEffects): PublicMarks {
  const run = new PageRun(effects);
  run.run();
  return { isNameAt: (x, y) => run.isNameAt(x, y) };
}

class PageRun {
  readonly #effects: PageEffects;
  readonly #card: ReturnType<typeof createLateCard>;
  readonly #popups = new Set<PopupLink>();
  #session: Session | null = null;
  #summing: ReturnType<typeof setTimeout> | undefined;

  constructor(effects: PageEffects) {
    this.#effects = effects;
    this.#card = createLateCard(effects.loadCardScript);
  }

  run(): void {
    const { window } = this.#effects;
    const refresh = (): void => void this.#refresh();
    this.#effects.onCommand((command) => this.#obey(command));
    this.#effects.onPopup((popup) => this.#link(popup));
    // Out of the back-forward cache: the settings may be others than when the page went in.
    listenForGood(window, 'pageshow', (event) => event.persisted && refresh());
    onWorthReading(window, () => !this.#session && refresh());
    refresh();
  }

  isNameAt(x: number, y: number): boolean {
    const reader = this.#session?.follower.reader() ?? null;
    return reader !== null && reader.highlights.at(x, y) !== null;
  }

  async #refresh(): Promise<void> {
    if (!isWorthReading(this.#effects.window)) return;
    const answer = await this.#effects.start();
    if (answer.ok && answer.value.highlighting === 'on') this.#begin(answer.value);
    else this.#end();
  }

  #begin(start: Extract<Start, { highlighting: 'on' }>): void {
    const told = JSON.stringify(start);
    if (this.#session?.start === told) return;
    this.#stop();
    const register = new Register(this.#effects.confirm);
    const follower = new Follower(this.#effects.window.document, {
      register,
      filter: readNameFilter(start.filter),
      oncePerSection: start.oncePerSection,
      loadNamesScript: this.#effects.loadNamesScript,
      loadQuotationsScript: this.#effects.loadQuotationsScript,
      isOurs: (node) => this.#card.isOurs(node),
      onReader: (reader) => {
        session.unfollowPointer = this.#followPointer(reader);
      },
      onChange: () => this.#onChange(),
    });
    const session: Session = { start: told, register, follower, stepper: null, unfollowPointer() {} };
    this.#session = session;
  }

  #stop(): void {
    if (!this.#session) return;
    this.#session.unfollowPointer();
    this.#session.follower.stop();
    this.#card.remove();
    this.#session = null;
  }

  #end(): void {
    this.#stop();
    this.#onChange();
  }

  #onChange(): void {
    if (this.#session && !this.#effects.isAlive()) this.#stop();
    this.#card.follow();
    if (this.#popups.size > 0) this.#summing ??= setTimeout(() => void this.#sumUp(), SUM_UP_EVERY);
  }

  /** Waits for a pointer at names, and follows it from then on; returns the disposer. */
  #followPointer(reader: WholeReader): () => void {
    const { window } = this.#effects;
    const events = cardEvents(reader, this.#card, this.#effects.isKeptAt);
    let unfollow: (() => void) | null = null;
    const unwait = awaitPointer(window, {
      isMarkAt: (x, y) => unfollow === null && events.markAt(x, y) !== null,
      onArrival: async (arrival) => {
        const script = await this.#effects.loadCardScript();
        if (!script || this.#session?.follower.reader() !== reader) return;
        unfollow?.();
        unfollow = script.followPointer(window, events, arrival);
      },
      onActivity: () => {
        if (this.#effects.isAlive()) reader.recheck();
        else this.#end();
      },
    });
    // Whoever waits goes on to wait; whoever follows has lost the document.
    const forget = onRewritten(() => {
      unfollow?.();
      unfollow = null;
    });
    return () => {
      forget();
      unwait();
      unfollow?.();
    };
  }

  /** Steps where this document has a mention; undefined, which leaves it to another frame, where it has none. */
  #walk(step: (stepper: Stepper) => void): true | undefined {
    const session = this.#session;
    const reader = session?.follower.reader();
    const isMarked =
      reader?.blocks().some(({ mentions }) => mentions.length > 0) ||
      (reader?.quotations()?.all().length ?? 0) > 0;
    if (!session || !reader || !isMarked) return undefined;
    session.stepper ??= this.#effects
      .loadCardScript()
      .then((script) => script?.createStepper(this.#effects.window, reader) ?? null);
    void session.stepper.then((stepper) => stepper && step(stepper));
    return true;
  }

  /** A step that keys made moves no focus: who cannot see the page would not learn where it led. */
  #announce(step: NextMark | null): void {
    if (!step) return;
    const { marked, position, count } = step;
    if (isMention(marked)) {
      const actor = this.#session?.register.actors().find(({ id }) => id === marked.mention.actor);
      if (actor) this.#card.announce({ at: 'name', words: actor.name, position, count });
    } else {
      const { start, end } = marked.span;
      this.#card.announce({ at: 'quotation', words: marked.text.slice(start, end), position, count });
    }
  }

  #obey(command: PageCommand): boolean | undefined {
    switch (command.type) {
      case 'settings-changed':
        void this.#refresh();
        return undefined;
      case 'step':
        return this.#walk((stepper) => this.#announce(stepper.step(command.direction, null)));
      case 'open-card':
        return this.#walk((stepper) => {
          const marked = stepper.current();
          if (marked) this.#card.open(marked, 'key', null);
        });
    }
  }

  #link(popup: PopupLink): void {
    if (!isWorthReading(this.#effects.window)) return;
    this.#popups.add(popup);
    popup.onDisconnect(() => this.#popups.delete(popup));
    popup.onMessage((command) => {
      if (command.type === 'step' && command.frame === this.#effects.frame)
        this.#walk((stepper) => stepper.step(command.direction, command.actor));
    });
    void this.#sumUp();
  }

  async #sumUp(): Promise<void> {
    this.#summing = undefined;
    const { frame, window } = this.#effects;
    const script = await this.#effects.loadCardScript();
    const { register, follower } = this.#session ?? { register: null, follower: null };
    const summary = script?.summaryOf(
      { frame, top: window.top === window },
      register?.actors() ?? [],
      follower,
    );
    for (const popup of this.#popups) if (summary) popup.post(summary);
  }
}
