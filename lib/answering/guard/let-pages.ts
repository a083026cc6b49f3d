import type { ActorId } from '../../model.ts';
import { inTurn } from './in-turn.ts';
import type { PageDocument } from './page-document.ts';
import type { SessionStore } from './tickets.ts';

/** Holds kept actors whom a page cannot tell apart by their names. */
interface NameBearers {
  /** The name, in one spelling for all who bear it. */
  readonly name: string;
  readonly actors: readonly ActorId[];
}

/** Holds a name with its id in one document. */
type ToldName = NameBearers & { readonly id: ActorId };

/** Keeps which documents the reader lets show kept names, and whom each has named. All of it ends with the browser. */
export interface LetPages {
  /** The reader pressed for the page in a tab. Whatever document asks next there, at that address, is let. */
  press(tab: number, page: string): Promise<void>;
  /** Whether a document is let: by its site, by a press, or since before. */
  admit(
    from: PageDocument,
    at: { readonly page: string; readonly host: string | null; readonly isSiteLet: boolean },
  ): Promise<boolean>;
  isLet(from: PageDocument): Promise<boolean>;
  /** Gives an id of the document's own for each name, of as many as a page and a day may have. */
  name(from: PageDocument, bearers: readonly NameBearers[]): Promise<readonly ToldName[]>;
  /** Gives who bears a name that the document has under this id; null where it has none. */
  bearers(from: PageDocument, id: ActorId): Promise<NameBearers | null>;
  /** Notes which quotations a document is told of, by hashes of their words; gives those that it may have. */
  quote(from: PageDocument, quotations: readonly string[]): Promise<ReadonlySet<string>>;
  /** Whether a document was told of a quotation. */
  hasQuoted(from: PageDocument, quotation: string): Promise<boolean>;
  /** Tells how the document in a tab stands; null where it is not let, nor about to be. */
  inTab(tab: number): Promise<{ readonly isCapped: boolean } | null>;
  /** Lists the tabs that have a document which is let. */
  tabs(): Promise<readonly number[]>;
  /** Lets the page of a tab no more, or those of a host, but for pages that the reader pressed for. */
  withdraw(which: { readonly tab: number } | { readonly host: string }): Promise<readonly number[]>;
  onLoading(tab: number): Promise<void>;
  onClosed(tab: number): Promise<void>;
}

/**
 * Different names that one page may show, and all pages of a site in a day; as many quotations besides. A page of news names a dozen whom anybody
 * has kept, and quotes fewer of them.
 */
const MOST = { page: 60, day: 200 };
/** A script comes into the page within a second of the press; the rest is for a machine that swaps. Milliseconds. */
const PRESS_HOLDS = 30_000;
const DAY = 86_400_000;

/** In storage: `let-page:<id of the document>`. */
interface Let {
  readonly tab: number;
  readonly isUnique: boolean;
  readonly host: string | null;
  /** Whether by a press, not by its site. */
  readonly isPressed: boolean;
  readonly names: Readonly<Record<string, { readonly id: ActorId; readonly actors: readonly ActorId[] }>>;
  /** Hashes. */
  readonly quotations: readonly string[];
  readonly isCapped: boolean;
  /** Whether its tab has not loaded another since. */
  readonly isHere: boolean;
}

const DOCUMENT = 'let-page:';
const PRESS = 'let-press:';
/** `let-day:<host>` -> the day, its names, and its quotations. */
const TODAY = 'let-day:';

/** What the pages of a site were told on one day. */
interface Day {
  readonly day: number;
  readonly names: readonly string[];
  readonly quotations: readonly string[];
}

/** Keeps them in a store that ends with the browser. */
export function keepLetPages(store: SessionStore, now: () => number): LetPages {
  return new LetRegister(store, now);
}

class LetRegister implements LetPages {
  readonly #store: SessionStore;
  readonly #now: () => number;
  readonly #turn = inTurn();

  constructor(store: SessionStore, now: () => number) {
    this.#store = store;
    this.#now = now;
  }

  press(tab: number, page: string): Promise<void> {
    return this.#turn(() => this.#store.write(`${PRESS}${tab}`, { page, at: this.#now() }));
  }

  admit(from: PageDocument, { page, host, isSiteLet }: Parameters<LetPages['admit']>[1]): Promise<boolean> {
    return this.#turn(async () => {
      const known = await this.#find(from);
      const isPressed = (await this.#takePress(from.tab, page)) || (known?.isPressed ?? false);
      if (!(isPressed || isSiteLet)) return false;
      const { names = {}, quotations = [], isCapped = false } = known ?? {};
      const { tab, isUnique } = from;
      const told = { names, quotations, isCapped };
      await this.#write(from.id, { tab, isUnique, host, isPressed, ...told, isHere: true });
      return true;
    });
  }

  async isLet(from: PageDocument): Promise<boolean> {
    return (await this.#find(from)) !== undefined;
  }

  name(from: PageDocument, bearers: readonly NameBearers[]): Promise<readonly ToldName[]> {
    return this.#turn(async () => {
      const known = await this.#find(from);
      if (known === undefined) return [];
      const day = await this.#toldToday(known.host);
      const today = new Set(day.names);
      const names = { ...known.names };
      let { isCapped } = known;
      const told: ToldName[] = [];
      for (const { name, actors } of bearers) {
        const count = Object.keys(names).length;
        const isOver =
          (names[name] === undefined && count >= MOST.page) || (!today.has(name) && today.size >= MOST.day);
        isCapped ||= isOver;
        if (isOver) continue;
        const id = names[name]?.id ?? (`kept:${count + 1}` as ActorId);
        names[name] = { id, actors };
        today.add(name);
        told.push({ name, actors, id });
      }
      await this.#write(from.id, { ...known, names, isCapped, isHere: true });
      await this.#store.write(TODAY + known.host, { ...day, names: [...today] } satisfies Day);
      return told;
    });
  }

  quote(from: PageDocument, quotations: readonly string[]): Promise<ReadonlySet<string>> {
    return this.#turn(async () => {
      const known = await this.#find(from);
      if (known === undefined || quotations.length === 0) return new Set(known?.quotations);
      const day = await this.#toldToday(known.host);
      const told = new Set(known.quotations);
      const today = new Set(day.quotations);
      let { isCapped } = known;
      for (const one of quotations) {
        const isOver =
          (!told.has(one) && told.size >= MOST.page) || (!today.has(one) && today.size >= MOST.day);
        isCapped ||= isOver;
        if (isOver) continue;
        told.add(one);
        today.add(one);
      }
      await this.#write(from.id, { ...known, quotations: [...told], isCapped, isHere: true });
      await this.#store.write(TODAY + known.host, { ...day, quotations: [...today] } satisfies Day);
      return told;
    });
  }

  async hasQuoted(from: PageDocument, quotation: string): Promise<boolean> {
    return (await this.#find(from))?.quotations.includes(quotation) ?? false;
  }

  async bearers(from: PageDocument, id: ActorId): Promise<NameBearers | null> {
    const found = Object.entries((await this.#find(from))?.names ?? {}).find(([, one]) => one.id === id);
    return found ? { name: found[0], actors: found[1].actors } : null;
  }

  async inTab(tab: number): Promise<{ readonly isCapped: boolean } | null> {
    const here = (await this.#documents()).find(([, one]) => one.tab === tab && one.isHere);
    if (here) return { isCapped: here[1].isCapped };
    return (await this.#pressIn(tab)) === null ? null : { isCapped: false };
  }

  async tabs(): Promise<readonly number[]> {
    return [...new Set((await this.#documents()).map(([, { tab }]) => tab))];
  }

  withdraw(which: Parameters<LetPages['withdraw']>[0]): Promise<readonly number[]> {
    return this.#turn(async () => {
      const gone = (await this.#documents()).filter(([, { tab, host, isPressed }]) =>
        'tab' in which ? tab === which.tab : host === which.host && !isPressed,
      );
      // A press that no document has taken yet is taken back with them.
      await this.#remove([...gone.map(([key]) => key), ...('tab' in which ? [`${PRESS}${which.tab}`] : [])]);
      return gone.map(([, { tab }]) => tab);
    });
  }

  onLoading(tab: number): Promise<void> {
    return this.#turn(async () => {
      for (const [key, one] of await this.#documents()) {
        if (one.tab !== tab) continue;
        // One that the browser can tell from the next may come back out of its cache.
        if (one.isUnique) await this.#store.write(key, { ...one, isHere: false });
        else await this.#remove([key]);
      }
    });
  }

  onClosed(tab: number): Promise<void> {
    return this.#turn(async () => {
      const gone = (await this.#documents()).filter(([, one]) => one.tab === tab).map(([key]) => key);
      await this.#remove([...gone, `${PRESS}${tab}`]);
    });
  }

  async #documents(): Promise<[string, Let][]> {
    const all = Object.entries(await this.#store.readAll());
    return all.filter(([key]) => key.startsWith(DOCUMENT)) as [string, Let][];
  }

  async #find({ id }: PageDocument): Promise<Let | undefined> {
    return (await this.#store.readAll())[DOCUMENT + id] as Let | undefined;
  }

  #write(id: string, value: Let): Promise<void> {
    return this.#store.write(DOCUMENT + id, value);
  }

  async #remove(keys: readonly string[]): Promise<void> {
    if (keys.length > 0) await this.#store.remove(keys);
  }

  /** Whether the reader pressed for this page of a tab a moment ago: a press lets one document. */
  async #takePress(tab: number, page: string): Promise<boolean> {
    const pressed = await this.#pressIn(tab);
    if (pressed !== null) await this.#store.remove([`${PRESS}${tab}`]);
    return pressed === page;
  }

  /** Gives the page that the reader pressed for in a tab a moment ago. */
  async #pressIn(tab: number): Promise<string | null> {
    const press = (await this.#store.readAll())[`${PRESS}${tab}`] as { page: string; at: number } | undefined;
    return press !== undefined && this.#now() - press.at < PRESS_HOLDS ? press.page : null;
  }

  async #toldToday(host: string | null): Promise<Day> {
    const day = Math.floor(this.#now() / DAY);
    const value = (await this.#store.readAll())[TODAY + host] as Day | undefined;
    return value?.day === day ? value : { day, names: [], quotations: [] };
  }
}
