import type { Actor } from '../../model.ts';
import { guessesIn } from '../../names/guesser.ts';
import type { NameFilter } from '../../names/name-filter.ts';
import type { PageNote } from '../../problems/page-note.ts';
import type { ReadingProgress } from '../../wire/messages.ts';
import { declaredLanguage } from '../dom/declared-language.ts';
import {
  elementAround,
  isConnected,
  isElement,
  isText,
  localName,
  namespaceOf,
  rootElementOf,
} from '../dom/dom.ts';
import { LONGEST_PAGE } from '../dom/longest-page.ts';
import { isDesigned } from '../dom/passed-over.ts';
import { besideQuotations, type WholeReader } from './beside-quotations.ts';
import { listenForGood } from './listen-for-good.ts';
import type { NamedBlock, NamesScript, ReaderHost } from './names-script.ts';
import { createPasswordFields } from './password-fields.ts';
import type { QuotationsScript } from './quotations-script.ts';
import type { Register } from './register.ts';
import { atOnce } from './slices.ts';
import { type GuessedText, type SweepEvents, sweep } from './sweep.ts';
import { untilVisible } from './until-visible.ts';
import { type Change, type Watch, watch } from './watch.ts';
import { WholeReading } from './whole-reading.ts';

/** Lists the effects that a follower needs. */
export interface FollowerEffects {
  readonly register: Pick<Register, 'actors' | 'knows' | 'ask'>;
  /** Tells where a form may begin. */
  readonly filter: NameFilter;
  readonly oncePerSection: boolean;
  /** Loads the script that reads; null where it cannot be had. */
  readonly loadNamesScript: () => Promise<NamesScript | null>;
  /** Loads the script that reads quotations, where somebody is named; null where it cannot be had, or is not wanted. */
  readonly loadQuotationsScript: () => Promise<QuotationsScript | null>;
  /** Whether a node is our own. */
  readonly isOurs: (node: Node) => boolean;
  /** A reader has joined. */
  readonly onReader: (reader: WholeReader) => void;
  /** The names, the state or the notes may have changed. */
  readonly onChange: () => void;
}

const NOTHING = (): void => {};

/** A text with guesses that nobody has asked about; null: the title. */
interface Unasked {
  readonly text: Text | null;
  readonly guesses: readonly string[];
}

/**
 * Follows one document: sweeps over its text, now and as it changes, for guesses, and asks about them. Most documents that are opened
 * name nobody in the index. Where one does, a reader joins: it gets the texts in which a name stands, and the places that change.
 */
export class Follower implements ReaderHost {
  readonly oncePerSection: boolean;
  readonly #document: Document;
  readonly #effects: FollowerEffects;
  readonly #register: FollowerEffects['register'];
  readonly #stopped = new AbortController();
  readonly #shadowRoots = new WeakSet<ShadowRoot>();
  readonly #passwords = createPasswordFields(() => this.#onPasswords());
  readonly #changes: Watch;
  #reader: WholeReader | null = null;
  #joining: Promise<void> | null = null;
  #state: ReadingProgress = 'reading';
  #isCapped = false;
  /** The first reading, until it is through. */
  #whole: WholeReading | null = null;
  /** Guesses that came up apart from the sweep. */
  #unasked: Unasked[] = [];

  constructor(document: Document, effects: FollowerEffects) {
    this.#document = document;
    this.oncePerSection = effects.oncePerSection;
    this.#effects = effects;
    this.#register = effects.register;
    this.#changes = watch(document, {
      onChanged: (places, isRemoved) => this.#whileOpen(this.#readChanged(places, isRemoved)),
      onPutOff: (nodes) => this.#reader?.forget(nodes),
      onSettled: () => this.#onSettled(),
    });
    const { signal } = this.#stopped;
    listenForGood(window, 'beforeprint', () => this.#print(), { signal });
    listenForGood(window, 'afterprint', () => this.#reader?.setPrinting(false), { signal });
    void this.#followAll();
  }

  state(): ReadingProgress {
    return this.#state;
  }
  /** Whoever reads here; null until a name is confirmed. */
  reader(): WholeReader | null {
    return this.#reader;
  }
  blocks(): readonly NamedBlock[] {
    return this.#reader?.blocks() ?? [];
  }

  /** Tells what the reader should know of the reading. */
  notes(): readonly PageNote[] {
    const notes: PageNote[] = [];
    if (this.#isCapped) notes.push({ code: 'page-too-long', characters: LONGEST_PAGE });
    if (this.#changes.isBehind()) notes.push({ code: 'page-too-fast' });
    const language = declaredLanguage(this.#document);
    if (language !== 'en') notes.push({ code: 'other-language', language });
    return notes;
  }

  /** Stops and takes everything back. */
  stop(): void {
    this.#stopped.abort();
    this.#changes.stop();
    this.#passwords.stop();
    this.#reader?.stop();
  }

  // --- what a reader gets ---

  actors(): readonly Actor[] {
    return this.#register.actors();
  }

  knows(guess: string): boolean | null {
    return this.#register.knows(guess);
  }

  guessesIn(text: string): readonly string[] {
    return guessesIn(text, this.#effects.filter);
  }

  sweep(root: Node, onText: (text: Text) => void): Generator<readonly GuessedText[]> {
    let characters = 0;
    const events: SweepEvents = {
      onShadowRoot: (shadow) => this.meetShadowRoot(shadow),
      onBareHost: (host) => this.expectShadow(host),
      onText: (text, length) => {
        characters += length;
        this.#isCapped ||= characters > LONGEST_PAGE;
        if (characters > LONGEST_PAGE) return false;
        onText(text);
        return true;
      },
    };
    return sweep(root, this.#effects.filter, events);
  }

  ask(text: Text | null, guesses: readonly string[]): void {
    this.#unasked.push({ text, guesses });
  }

  touch(node: Node): void {
    this.#changes.touch(node);
  }

  expectShadow(element: Element): void {
    this.#changes.expectShadow(element);
  }

  isOurs(node: Node): boolean {
    return this.#effects.isOurs(node);
  }

  meetShadowRoot(root: ShadowRoot): void {
    if (this.#shadowRoots.has(root)) return;
    this.#shadowRoots.add(root);
    this.#changes.observe(root);
    this.#passwords.look(root);
  }

  // --- the whole document ---

  async #followAll(): Promise<void> {
    const { signal } = this.#stopped;
    await untilVisible(this.#document, signal);
    if (signal.aborted) return;
    this.#passwords.look(this.#document);
    const root = rootElementOf(this.#document);
    if (root && isProse(root) && !this.#isClosed()) {
      this.#whole = new WholeReading({
        sweep: () => this.sweep(root, NOTHING),
        ask: (guesses) => this.#register.ask(guesses),
        join: () => this.#join(),
        isNamed: this.#isNamed,
        guard: (steps) => this.#whileOpen(steps),
        signal,
      });
      await this.#whole.run();
      this.#whole = null;
      await this.#askUnasked();
    }
    if (signal.aborted || this.#passwords.visible()) return;
    this.#state = 'ready';
    this.#effects.onChange();
    await this.#reader?.readQuotations();
  }

  readonly #isNamed = ({ guesses }: Unasked): boolean => guesses.some((guess) => this.knows(guess) === true);

  /** Gives the reader, who is loaded once somebody is confirmed. */
  async #join(): Promise<WholeReader | null> {
    const { signal } = this.#stopped;
    if (signal.aborted || this.actors().length === 0) return null;
    this.#joining ??= this.#effects.loadNamesScript().then((script) => {
      if (!script || signal.aborted) return;
      this.#reader = besideQuotations(script.readPage(this.#document, this), {
        ...{ document: this.#document, host: this, load: this.#effects.loadQuotationsScript, signal },
        guard: (steps) => this.#whileOpen(steps),
      });
      this.#effects.onReader(this.#reader);
    });
    await this.#joining;
    return signal.aborted ? null : this.#reader;
  }

  // --- changes ---

  *#readChanged(places: ReadonlyMap<Node, Change>, isRemoved: boolean): Generator<unknown> {
    for (const node of places.keys()) if (isElement(node)) this.#passwords.look(node);
    if (this.#isClosed()) return;
    if (this.#reader) yield* this.#reader.readChanged(places, isRemoved);
    else yield* this.#sweepChanged(places);
  }

  *#sweepChanged(places: ReadonlyMap<Node, Change>): Generator<unknown> {
    for (const [place, change] of places) {
      const root = isText(place) ? elementAround(place) : place;
      if (change !== 'node' || !root || !isConnected(place)) continue;
      for (const some of this.sweep(root, NOTHING)) {
        this.#unasked.push(...some);
        yield;
      }
    }
  }

  #onSettled(): void {
    void this.#askUnasked();
    this.#reader?.restore();
    this.#effects.onChange();
  }

  /** Asks about guesses that came up apart from the sweep; a text with a name is read as if it had changed. */
  async #askUnasked(): Promise<void> {
    if (this.#unasked.length === 0) return;
    const asked = this.#unasked;
    this.#unasked = [];
    await this.#register.ask(asked.flatMap(({ guesses }) => guesses));
    const isFirst = this.#reader === null;
    if ((await this.#join()) === null) return;
    // Somebody came to be named after all was read.
    if (isFirst && this.#state === 'ready') void this.#reader?.readQuotations();
    for (const { text } of asked.filter(this.#isNamed))
      this.#changes.touch(text ?? this.#document, text ? 'node' : 'edge');
  }

  // --- passwords, prints ---

  #onPasswords(): void {
    if (this.#passwords.visible()) {
      this.#state = 'password-page';
      this.#reader?.forgetAll();
      this.#effects.onChange();
    } else {
      this.#state = 'reading';
      void this.#followAll();
    }
  }

  /** Whether nothing may be read: a password is asked for, or the whole document is being edited. */
  #isClosed(): boolean {
    return this.#passwords.visible() || isDesigned(this.#document);
  }

  *#whileOpen(steps: Iterator<unknown>): Generator<unknown> {
    while (!this.#isClosed()) {
      const { done, value } = steps.next();
      if (done) return;
      yield value;
    }
  }

  /** Reads at once what is known by now: paper is printed once. */
  #print(): void {
    const reader = this.#reader;
    if (!reader || this.#isClosed()) return;
    this.#whole?.flush(reader);
    this.#changes.flush();
    atOnce(reader.settle());
    reader.setPrinting(true);
  }
}

/** Says whether a root element holds prose: drawings and data files do not. */
const isProse = (root: Element): boolean =>
  namespaceOf(root) === 'http://www.w3.org/1999/xhtml' && localName(root) === 'html';
