import { readNameFilter } from '../../names/name-filter.ts';
import type {
  Confirmed,
  FrameCommand,
  FrameSummary,
  PageCommand,
  Result,
  Start,
} from '../../wire/messages.ts';
import type { PointerEvents } from '../point/pointer.ts';
import type { Stepper } from '../point/stepper.ts';
import type { PageNames } from '../read/page-names.ts';
import { awaitPointer } from './await-pointer.ts';
import { isWorthReading, onWorthReading } from './is-worth-reading.ts';
import { type CardScript, createLateCard } from './late-card.ts';
import type { NamesScript } from './late-names.ts';
import { type Lookout, lookOut } from './lookout.ts';
import { openRegister, type Register } from './register.ts';

/** What a document's content script needs of the world. */
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
  /** Loads what is needed once a reader comes near a name, or opens the popup; null where it cannot be had. */
  readonly loadCardScript: () => Promise<CardScript | null>;
  /** Handles commands; the handler's value is its answer, undefined leaves it to another frame. */
  readonly onCommand: (handler: (command: PageCommand) => boolean | undefined) => void;
  /** Hands over each popup that opens. */
  readonly onPopup: (handler: (popup: PopupLink) => void) => void;
  /** Whether the extension that this script belongs to still runs. */
  readonly isAlive: () => boolean;
}

/** The popup, as a document sees it. */
interface PopupLink {
  readonly post: (report: FrameSummary) => void;
  readonly onMessage: (handler: (command: FrameCommand) => void) => void;
  readonly onDisconnect: (handler: () => void) => void;
}

/** Tells an open popup of changes at most this often. Milliseconds. */
const REPORT_EVERY = 150;

interface Session {
  /** What the start said: another one means to begin anew. */
  readonly start: string;
  readonly register: Register;
  /** What is known so far; `names` where there may be any. */
  view: Lookout | PageNames;
  names: PageNames | null;
  /** Walks the mentions; made when somebody first steps. */
  stepper: Promise<Stepper | null> | null;
  stop: () => void;
}

/** Runs On Record in one document: names, card, keys, popup. */
export function runPage(effects: PageEffects): void {
  const { window } = effects;
  const { document } = window;
  const card = createLateCard(effects.loadCardScript);
  let session: Session | null = null;
  const popups = new Set<PopupLink>();
  let reporting: ReturnType<typeof setTimeout> | undefined;

  const report = async (): Promise<void> => {
    reporting = undefined;
    const script = await effects.loadCardScript();
    const identity = { frame: effects.frame, top: window.top === window };
    const sum = script?.summaryOf(identity, session?.register.actors() ?? [], session?.view ?? null);
    for (const popup of popups) if (sum) popup.post(sum);
  };
  const onChange = (): void => {
    if (session && !effects.isAlive()) end();
    card.follow();
    if (popups.size > 0 && reporting === undefined) reporting = setTimeout(() => void report(), REPORT_EVERY);
  };

  const begin = (start: Extract<Start, { highlighting: 'on' }>): void => {
    const told = JSON.stringify(start);
    if (session?.start === told) return;
    session?.stop();
    const register = openRegister(readNameFilter(start.filter), effects.confirm);
    const onFound = async (): Promise<void> => {
      const script = await effects.loadNamesScript();
      if (!script || session !== here) return;
      const swept = lookout.finish();
      const names = script.readPage(document, { register, swept, isOurs: card.isOurs }, onChange);
      const unfollow = follow(names);
      here.names = here.view = names;
      here.stop = () => {
        unfollow();
        names.stop();
        card.remove();
      };
    };
    const lookout = lookOut(document, register, () => void onFound(), onChange);
    const here: Session = {
      start: told,
      register,
      view: lookout,
      names: null,
      stepper: null,
      stop: lookout.stop,
    };
    session = here;
  };
  /** Waits for a pointer at names, and follows it from then on; returns the disposer. */
  function follow(names: PageNames): () => void {
    const mentionAt = names.highlights.at;
    let unfollow: (() => void) | null = null;
    const unwait = awaitPointer(window, {
      isNameAt: (x, y) => unfollow === null && mentionAt(x, y) !== null,
      async onArrival(arrival) {
        const script = await effects.loadCardScript();
        if (!script || session?.names !== names) return;
        const pointer: PointerEvents = {
          mentionAt,
          onIntent: card.warm,
          onOpen: card.open,
          onPressElsewhere: card.close,
          onLeave: () => card.openedBy() === 'dwell' && card.close(),
          isOurs: (event) => card.isOurs(event.target),
        };
        unfollow?.();
        unfollow = script.followPointer(window, pointer, arrival);
      },
      onActivity() {
        if (effects.isAlive()) names.recheck();
        else end();
      },
    });
    return () => {
      unwait();
      unfollow?.();
    };
  }
  function end(): void {
    session?.stop();
    session = null;
    onChange();
  }
  /** Steps where this document has a mention; undefined, which leaves it to another frame, where it has none. */
  function walk(step: (stepper: Stepper) => void): true | undefined {
    const here = session;
    const names = here?.names;
    if (!here || !names?.blocks().some(({ mentions }) => mentions.length > 0)) return undefined;
    here.stepper ??= effects.loadCardScript().then((script) => script?.createStepper(window, names) ?? null);
    void here.stepper.then((stepper) => stepper && step(stepper));
    return true;
  }
  const refresh = async (): Promise<void> => {
    if (!isWorthReading(window)) return;
    const answer = await effects.start();
    if (answer.ok && answer.value.highlighting === 'on') begin(answer.value);
    else end();
  };

  effects.onCommand((command) => {
    switch (command.type) {
      case 'settings-changed':
        void refresh();
        return undefined;
      case 'step':
        return walk((stepper) => stepper.step(command.direction, null));
      case 'open-card':
        return walk((stepper) => {
          const mention = stepper.current();
          if (mention) card.open(mention, 'key', null);
        });
    }
  });
  effects.onPopup((popup) => {
    if (!isWorthReading(window)) return;
    popups.add(popup);
    popup.onDisconnect(() => popups.delete(popup));
    popup.onMessage((command) => {
      if (command.type === 'step' && command.frame === effects.frame)
        walk((stepper) => stepper.step(command.direction, command.actor));
    });
    void report();
  });
  // Out of the back-forward cache: the settings may be others than when the page went in.
  window.addEventListener('pageshow', (event) => event.persisted && void refresh());
  onWorthReading(window, () => !session && void refresh());
  void refresh();
}
