import { LONGEST_AROUND } from '../../wire/let-limits.ts';
import type { LetNamed, LetStart } from '../../wire/let-messages.ts';
import type { Result } from '../../wire/messages.ts';
import { elementAround, isHidden, isText } from '../dom/dom.ts';
import { isDesigned } from '../dom/passed-over.ts';
import type { KeptMarksBeside, PublicMarks } from '../follow/card-events.ts';
import type { PageCard } from '../follow/card-script.ts';
import { listenForGood } from '../follow/listen-for-good.ts';
import { createPasswordFields, type PasswordFields } from '../follow/password-fields.ts';
import { inSlices } from '../follow/slices.ts';
import { untilVisible } from '../follow/until-visible.ts';
import type { QuotationEffects } from '../quotations/quotation-reader.ts';
import { type FollowPointer, KeptFollowing } from './kept-following.ts';
import { KeptRegister } from './kept-register.ts';
import { lookAround } from './look-around.ts';
import { type QuestionLimits, questionsFrom } from './questions-from.ts';
import { SeenTexts } from './seen-texts.ts';

/** Lists the effects that showing kept names in a page needs. */
export interface KeptPageEffects {
  readonly window: Window & typeof globalThis;
  /** Asks whether this document may show any. */
  readonly start: () => Promise<Result<LetStart>>;
  /** Asks who is named in texts that the reader has had in sight. */
  readonly names: (texts: readonly string[]) => Promise<Result<LetNamed>>;
  /** Asks where quotations stand in such texts that the library has on record. */
  readonly quotations: QuotationEffects['ask'];
  readonly limits: QuestionLimits;
  /** Makes the card; `around` gives what the page says, for whoever tells how sure a name is. */
  readonly createCard: (around: () => string) => PageCard;
  readonly followPointer: FollowPointer;
  readonly isPublicNameAt: PublicMarks['isNameAt'];
  readonly isAlive: () => boolean;
}

/** Shows kept names and quotations in one document, as long as the reader lets it. */
export interface KeptPage extends KeptMarksBeside {
  /** Asks again whether it may, and about all that was asked. */
  readonly refresh: () => Promise<void>;
}

/** After a change or a scroll the page comes to rest; looks come no closer to each other. Milliseconds. */
const REST = 300;
/** A page may bring text into sight without telling: it opens parts, changes a rule. Soon after a look it does so more often. Milliseconds. */
const LOOK_AGAIN = { first: 500, longest: 4_000 };

/** Starts in a document. Nothing is read before the background says that the reader lets it. */
export function startKeptPage(effects: KeptPageEffects): KeptPage {
  const run = new KeptRun(effects);
  void run.refresh();
  listenForGood(effects.window, 'pageshow', (event) => void (event.persisted && run.refresh()));
  return run;
}

class KeptRun implements KeptPage {
  readonly #effects: KeptPageEffects;
  #session: KeptSession | null = null;

  constructor(effects: KeptPageEffects) {
    this.#effects = effects;
  }

  readonly isMarkAt = (x: number, y: number): boolean => this.#session?.isMarkAt(x, y) ?? false;

  readonly refresh = async (): Promise<void> => {
    const answer = await this.#effects.start();
    const isOn = answer.ok && answer.value.state === 'on';
    if (!isOn) {
      this.#session?.stop();
      this.#session = null;
    } else if (this.#session) await this.#session.askAnew();
    else this.#session = new KeptSession(this.#effects);
  };
}

class KeptSession implements KeptMarksBeside {
  readonly #effects: KeptPageEffects;
  readonly #document: Document;
  readonly #stopped = new AbortController();
  readonly #card: PageCard;
  readonly #passwords: PasswordFields;
  readonly #following: KeptFollowing;
  readonly #changes = new MutationObserver(() => this.#onChanged());
  #seen: SeenTexts;
  #register = new KeptRegister();
  /** Texts that were seen, and whose question nobody answered. */
  #owed: readonly Text[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #due = Number.POSITIVE_INFINITY;
  #isLooking = false;
  /** Until the next look of nobody's asking. */
  #patience = LOOK_AGAIN.first;
  /** One question at a time, so that answers come in the order of the questions. */
  #asking: Promise<void> = Promise.resolve();

  constructor(effects: KeptPageEffects) {
    this.#effects = effects;
    this.#document = effects.window.document;
    this.#card = effects.createCard(() => this.#around());
    this.#passwords = createPasswordFields(() => this.#onPasswords());
    this.#seen = new SeenTexts(textsOf(this.#document), performance.now());
    this.#following = new KeptFollowing({
      ...effects,
      card: this.#card,
      isSeen: (text) => this.#seen.has(text),
    });
    void this.#begin();
  }

  async #begin(): Promise<void> {
    const { signal } = this.#stopped;
    await untilVisible(this.#document, signal);
    if (signal.aborted) return;
    this.#passwords.look(this.#document);
    const subtree = { childList: true, characterData: true, attributes: true, subtree: true };
    this.#changes.observe(this.#document, subtree);
    const soon = (): void => this.#lookSoon();
    for (const type of ['scroll', 'resize', 'visibilitychange', 'click'] as const)
      listenForGood(this.#effects.window, type, soon, { signal, capture: true });
    await this.#look();
  }

  isMarkAt(x: number, y: number): boolean {
    return this.#following.isMarkAt(x, y);
  }

  stop(): void {
    this.#stopped.abort();
    clearTimeout(this.#timer);
    this.#changes.disconnect();
    this.#passwords.stop();
    this.#following.end();
    this.#card.remove();
  }

  /** Asks about everything once more: somebody may have come into the library, or gone, or been corrected. */
  async askAnew(): Promise<void> {
    const register = new KeptRegister();
    await this.#ask(this.#seen.all(), register);
    if (this.#stopped.signal.aborted) return;
    if (JSON.stringify(register.actors()) === JSON.stringify(this.#register.actors()))
      return this.#following.askAnew();
    this.#register = register;
    this.#following.end();
    this.#follow();
  }

  // --- what the reader sees ---

  #schedule(delay: number): void {
    const due = performance.now() + delay;
    if (due >= this.#due || this.#stopped.signal.aborted) return;
    this.#due = due;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#due = Number.POSITIVE_INFINITY;
      void this.#look();
    }, delay);
  }

  #onChanged(): void {
    this.#passwords.look(this.#document);
    this.#lookSoon();
  }

  #lookSoon(): void {
    this.#patience = LOOK_AGAIN.first;
    this.#schedule(REST);
  }

  async #look(): Promise<void> {
    if (!this.#effects.isAlive()) return this.stop();
    if (isHidden(this.#document)) return;
    if (!this.#isLooking && !this.#isClosed()) {
      this.#isLooking = true;
      try {
        await this.#lookOnce();
      } finally {
        this.#isLooking = false;
      }
    }
    this.#schedule(this.#patience);
    this.#patience = Math.min(LOOK_AGAIN.longest, this.#patience * 2);
  }

  async #lookOnce(): Promise<void> {
    const { signal } = this.#stopped;
    const found = [...this.#owed];
    this.#owed = [];
    await inSlices(
      lookAround(this.#effects.window, this.#seen, (text) => found.push(text)),
      signal,
    );
    if (found.length === 0) return;
    await this.#ask(found, this.#register);
    if (!signal.aborted) this.#follow();
  }

  #isClosed(): boolean {
    return this.#passwords.visible() || isDesigned(this.#document);
  }

  #onPasswords(): void {
    if (this.#passwords.visible()) this.#following.end();
    else this.#follow();
  }

  // --- who is named in it ---

  async #ask(texts: readonly Text[], register: KeptRegister): Promise<void> {
    this.#asking = this.#asking.then(async () => {
      for (const question of questionsFrom(texts, blockOf, this.#effects.limits)) {
        if (this.#stopped.signal.aborted) return;
        const answer = await this.#effects.names(question);
        if (answer.ok) register.learn(answer.value.kept, answer.value.others);
        // A background that was stopped answers the next time.
        else if (answer.error.code === 'no-answer') this.#owed = texts;
      }
    });
    await this.#asking;
  }

  #around(): string {
    return this.#seen
      .all()
      .map(({ data }) => data)
      .join('\n')
      .slice(0, LONGEST_AROUND);
  }

  /** Reads the lines of those who are named, and marks what has been seen of them. */
  #follow(): void {
    if (this.#register.hasAnybody() && !this.#isClosed()) this.#following.follow(this.#register);
  }
}

/** Notes the words of every text that stands now. Costs a walk over the text, as a sweep does. */
function textsOf(document: Document): WeakMap<Text, string> {
  const before = new WeakMap<Text, string>();
  const texts = Document.prototype.createTreeWalker.call(document, document, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode())
    if (isText(node)) before.set(node, node.data);
  return before;
}

/** Gives the block around an element: a name does not run from one into another. */
function blockOf(element: Element): Element {
  let at = element;
  for (let outer: Element | null = element; outer; outer = elementAround(outer)) {
    at = outer;
    if (!/^(?:inline|contents|ruby)/.test(getComputedStyle(outer).display)) break;
  }
  return at;
}
