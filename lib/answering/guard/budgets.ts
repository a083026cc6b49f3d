import { once } from '../../holdings/once.ts';
import type { ActorId, QuoteId, SentenceId } from '../../model.ts';
import { Refusal } from '../../problems/refusal.ts';
import { hash } from '../../text/hash.ts';
import { type Allowance, type Rate, refilled } from './allowance.ts';
import type { PageDocument } from './page-document.ts';
import { type Spent, unspent } from './spent.ts';
import type { SessionStore } from './tickets.ts';

/**
 * Keeps count of what each document of a page has asked for, so that one that turned against the reader cannot ask for everything.
 * What a reader's page guesses is never refused, and at worst comes later.
 * Whoever does not wait, or names or opens more than the index of today has, is stopped.
 */
export interface Budgets {
  /** Resolves when so many more guesses may be answered: at once, or late where a document makes very many. */
  guess(from: PageDocument, count: number): Promise<void>;
  /** Notes whom a document names. */
  name(from: PageDocument, actors: readonly ActorId[]): Promise<void>;
  /** Takes so many characters of texts in which quotations are looked for. They come late where a document has very many. */
  quote(from: PageDocument, characters: number): Promise<void>;
  /** Takes one card of an actor whom the document names. */
  open(from: PageDocument, actor: ActorId): Promise<void>;
  /** Takes one card of a quotation. */
  openQuotation(from: PageDocument, quotation: string): Promise<void>;
  /** Takes one tab of the reader, of an actor's page or of what is pinned, whichever document of a page's tab asks; false for a second press of the same button. */
  read(tab: number, place: OpenedPlace): boolean;
  /** Takes one press that pins a quote, or takes it out again. */
  pin(tab: number): void;
  /** Whether a document that stands in a tab is answered no more. */
  isSpent(tab: number): Promise<boolean>;
  /** Tells that a tab loads another document. */
  onLoading(tab: number): Promise<void>;
  /** Tells that a tab was closed. */
  onClosed(tab: number): Promise<void>;
}

/** Names what a tab is opened at. */
type OpenedPlace = QuoteId | SentenceId | ActorId | 'see-pinned';

/** Lists the effects that keeping count needs. */
export interface BudgetEffects {
  readonly store: SessionStore;
  now(): number;
  /** Resolves after so many milliseconds. */
  wait(milliseconds: number): Promise<void>;
}

/** Says how much one document may have. */
export interface Limits {
  /** Where its books are kept: `<name>:<id of the document>`. */
  readonly name: string;
  readonly guesses: Rate;
  /** Characters of texts in which quotations are looked for. */
  readonly quoted: Rate;
  /** Different actors that it may name. */
  readonly named: number;
  /** Different actors and quotations that it may open cards of. */
  readonly opened: number;
}

/** 400 articles' worth at once (a long one makes 50 guesses), and 20,000 a minute from then on. A debt of a minute ends it: a page asks for 2,000 and waits. */
const PUBLIC_LIMITS: Limits = {
  name: 'spent',
  guesses: { most: 20_000, perSecond: 20_000 / 60 },
  // A long article has 20,000 in paragraphs that quote.
  quoted: { most: 500_000, perSecond: 500_000 / 60 },
  named: 300,
  /** To open one again tells nothing new. */
  opened: 30,
};
/** Written each time so many more were made: what the background forgets when it stops is less. */
const GUESSES_PER_WRITE = 2_000;
/** A pointer that crosses a line of names, or a key that goes from one to the next, opens some within a second; as many more come late. */
const CARDS: Rate = { most: 3, perSecond: 1 };
const READERS: Rate = { most: 1, perSecond: 1 };
/** A reader pins what stands together in one go, and thinks again. */
const PINS: Rate = { most: 6, perSecond: 1 };
/** Documents that are remembered: a session of months has more, most of them gone. */
const MOST_DOCUMENTS = 1_000;

/** What is known of a document while the background runs. */
interface Account {
  spent: Spent;
  /** How many guesses were left when it was last written. */
  written: number;
  /** Lets go whoever waits, once the document is stopped. */
  readonly halt: PromiseWithResolvers<void>;
}

/** Opens the books, of documents that ask about public names unless told. They outlive the background, to within 2,000 guesses. */
export function openBudgets(effects: BudgetEffects, limits: Limits = PUBLIC_LIMITS): Budgets {
  return new Books(effects, limits);
}

class Books implements Budgets {
  readonly #effects: BudgetEffects;
  readonly #limits: Limits;
  readonly #prefix: string;
  /** By document, the one that asked last at the end. */
  readonly #accounts = new Map<string, Account>();
  readonly #cards = new Map<number, Allowance>();
  readonly #readers = new Map<number, Allowance & { readonly place: string }>();
  readonly #pins = new Map<number, Allowance>();
  readonly #loaded = once(() => this.#load());

  constructor(effects: BudgetEffects, limits: Limits) {
    this.#effects = effects;
    this.#limits = limits;
    this.#prefix = `${limits.name}:`;
  }

  guess(from: PageDocument, count: number): Promise<void> {
    return this.#take(from, 'guesses', count);
  }

  quote(from: PageDocument, characters: number): Promise<void> {
    return this.#take(from, 'quoted', characters);
  }

  async name(from: PageDocument, actors: readonly ActorId[]): Promise<void> {
    const account = await this.#accountOf(from);
    const { spent } = account;
    const fresh = [...new Set(actors)].filter((actor) => !spent.named.includes(actor));
    if (fresh.length === 0) return;
    if (spent.counted + fresh.length > this.#limits.named) this.#stop(from, account);
    spent.named = [...spent.named, ...fresh].slice(-2 * this.#limits.named);
    spent.counted += fresh.length;
    this.#write(from.id, account);
  }

  async open(from: PageDocument, actor: ActorId): Promise<void> {
    const account = await this.#accountOf(from);
    const late = this.#takeCard(from.tab);
    if (!account.spent.named.includes(actor)) throw new Refusal({ code: 'index-lacks', what: 'name' });
    await this.#noteOpened(from, account, actor, late);
  }

  async openQuotation(from: PageDocument, quotation: string): Promise<void> {
    const account = await this.#accountOf(from);
    await this.#noteOpened(from, account, hash(quotation), this.#takeCard(from.tab));
  }

  read(tab: number, place: OpenedPlace): boolean {
    const before = this.#readers.get(tab) ?? null;
    const { left, at } = refilled(before, READERS, this.#effects.now());
    if (left < 1 && before?.place === place) return false;
    if (left < 1) throw new Refusal({ code: 'asked-too-fast' });
    this.#readers.set(tab, { left: left - 1, at, place });
    return true;
  }

  pin(tab: number): void {
    const { left, at } = refilled(this.#pins.get(tab) ?? null, PINS, this.#effects.now());
    if (left < 1) throw new Refusal({ code: 'asked-too-fast' });
    this.#pins.set(tab, { left: left - 1, at });
  }

  async isSpent(tab: number): Promise<boolean> {
    await this.#loaded();
    return this.#of(tab).some(([, { spent }]) => spent.isHere && spent.isStopped);
  }

  async onLoading(tab: number): Promise<void> {
    await this.#loaded();
    for (const [id, before] of this.#of(tab)) {
      const { spent } = before;
      // Whom it named stays: the document may come back out of the browser's cache, and asks nothing then. The account is a new one:
      // in that of a document that was stopped nobody waits any more.
      const account = spent.isUnique ? before : this.#accountOver({ ...unspent(spent), named: spent.named });
      this.#accounts.set(id, account);
      account.spent.isHere = false;
      if (!spent.isUnique || spent.isStopped || spent.named.length > 0) this.#write(id, account);
    }
  }

  async onClosed(tab: number): Promise<void> {
    await this.#loaded();
    this.#cards.delete(tab);
    this.#readers.delete(tab);
    this.#pins.delete(tab);
    this.#forget(this.#of(tab).map(([id]) => id));
  }

  /** Takes of what comes back with time. Waits where too much was taken; stops whoever does not wait. */
  async #take(from: PageDocument, what: 'guesses' | 'quoted', count: number): Promise<void> {
    const account = await this.#accountOf(from);
    const rate = this.#limits[what];
    const { left, at } = refilled(account.spent[what], rate, this.#effects.now());
    const rest = left - count;
    if (rest < -rate.most) this.#stop(from, account);
    account.spent[what] = { left: rest, at };
    if (what === 'guesses' && account.written - rest >= GUESSES_PER_WRITE) this.#write(from.id, account);
    if (rest >= 0) return;
    await Promise.race([this.#effects.wait((-rest / rate.perSecond) * 1_000), account.halt.promise]);
    refuseStopped(account);
  }

  /** Takes a card of a tab; gives how much later it comes, in milliseconds. */
  #takeCard(tab: number): number {
    const { left, at } = refilled(this.#cards.get(tab) ?? null, CARDS, this.#effects.now());
    const rest = left - 1;
    if (rest < -CARDS.most) throw new Refusal({ code: 'asked-too-fast' });
    this.#cards.set(tab, { left: rest, at });
    return (-rest / CARDS.perSecond) * 1_000;
  }

  async #noteOpened(from: PageDocument, account: Account, what: string, late: number): Promise<void> {
    const { spent } = account;
    if (!spent.opened.includes(what)) {
      if (spent.opened.length >= this.#limits.opened) this.#stop(from, account);
      spent.opened = [...spent.opened, what];
      this.#write(from.id, account);
    }
    // Late rather than not at all: a reader who clicks one name after the other has done nothing wrong.
    if (late > 0) await this.#effects.wait(late);
  }

  #of(tab: number): [string, Account][] {
    return [...this.#accounts].filter(([, { spent }]) => spent.tab === tab);
  }

  /**
   * Chooses whom to forget: the one that asked first, of those whose tab went on, or else of the tab that has most. A page that makes frames
   * without end has its own forgotten: another tab's would open no card until it is reloaded.
   */
  #leastMissed(): string {
    const all = [...this.#accounts];
    const counts = new Map<number, number>();
    for (const [, { spent }] of all) counts.set(spent.tab, (counts.get(spent.tab) ?? 0) + 1);
    const most = Math.max(...counts.values());
    const gone = all.find(([, { spent }]) => !spent.isHere);
    const [id = ''] = gone ?? all.find(([, { spent }]) => counts.get(spent.tab) === most) ?? [];
    return id;
  }

  /** Finds the account of a document, or makes one. Throws where it is stopped. */
  async #accountOf(from: PageDocument): Promise<Account> {
    await this.#loaded();
    const account = this.#accounts.get(from.id) ?? this.#accountOver(unspent(from));
    this.#accounts.delete(from.id);
    this.#accounts.set(from.id, account);
    account.spent.isHere = true;
    if (this.#accounts.size > MOST_DOCUMENTS) this.#forget([this.#leastMissed()]);
    refuseStopped(account);
    return account;
  }

  #stop({ id }: PageDocument, account: Account): never {
    account.spent.isStopped = true;
    account.halt.resolve();
    this.#write(id, account);
    throw new Refusal({ code: 'page-over-budget' });
  }

  /** Nobody waits for it: a page would have its names later. A session that is full costs the memory of it, not the answer. */
  #write(id: string, account: Account): void {
    account.written = account.spent.guesses?.left ?? this.#limits.guesses.most;
    void this.#effects.store.write(this.#prefix + id, account.spent).catch(() => {});
  }

  #forget(ids: readonly string[]): void {
    for (const id of ids) this.#accounts.delete(id);
    if (ids.length > 0) void this.#effects.store.remove(ids.map((id) => this.#prefix + id)).catch(() => {});
  }

  #accountOver(spent: Spent): Account {
    const halt = Promise.withResolvers<void>();
    return { spent, written: spent.guesses?.left ?? this.#limits.guesses.most, halt };
  }

  async #load(): Promise<void> {
    const stored = await this.#effects.store.readAll().catch(() => ({}));
    for (const [key, spent] of Object.entries(stored))
      if (key.startsWith(this.#prefix))
        this.#accounts.set(key.slice(this.#prefix.length), this.#accountOver(spent as Spent));
  }
}

function refuseStopped({ spent }: Account): void {
  if (spent.isStopped) throw new Refusal({ code: 'page-over-budget' });
}
