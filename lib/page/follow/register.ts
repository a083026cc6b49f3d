import type { Actor } from '../../model.ts';
import { type Confirmed, MOST_GUESSES, type Result } from '../../wire/messages.ts';

/** Above this many answers those that say no are forgotten: a page may write new names for hours. */
const MOST_ANSWERS = 20_000;

/** Keeps what one document has learned of the names in it. The names of the index stay in the background; only those that the page has come here. */
export class Register {
  readonly #confirm: (guesses: readonly string[]) => Promise<Result<Confirmed>>;
  readonly #answers = new Map<string, boolean>();
  readonly #actors = new Map<string, Actor>();
  #list: readonly Actor[] = [];
  #queue: Promise<boolean> = Promise.resolve(true);

  constructor(confirm: (guesses: readonly string[]) => Promise<Result<Confirmed>>) {
    this.#confirm = confirm;
  }

  /** Lists everybody who was confirmed so far; grows, never shrinks. The same list as long as nobody comes. */
  actors(): readonly Actor[] {
    return this.#list;
  }

  /** Says whether a form begins here; null: nobody has asked yet. */
  knows(guess: string): boolean | null {
    return this.#answers.get(guess) ?? null;
  }

  /** Asks about what is not known; resolves to whether all is known now. One message at a time: what two places ask alike is asked once. */
  ask(guesses: Iterable<string>): Promise<boolean> {
    this.#queue = this.#queue.then(() => this.#askNow(guesses));
    return this.#queue;
  }

  async #askNow(guesses: Iterable<string>): Promise<boolean> {
    const due = [...new Set(guesses)].filter((guess) => !this.#answers.has(guess));
    for (let at = 0; at < due.length; at += MOST_GUESSES) {
      const batch = due.slice(at, at + MOST_GUESSES);
      const answer = await this.#confirm(batch);
      if (!answer.ok) return false;
      this.#learn(batch, answer.value);
    }
    return true;
  }

  #learn(asked: readonly string[], { names, actors }: Confirmed): void {
    if (this.#answers.size > MOST_ANSWERS)
      for (const [guess, isName] of this.#answers) if (!isName) this.#answers.delete(guess);
    for (const guess of asked) this.#answers.set(guess, false);
    for (const position of names) this.#answers.set(asked[position] ?? '', true);
    for (const actor of actors) this.#actors.set(actor.id, actor);
    if (this.#actors.size > this.#list.length) this.#list = [...this.#actors.values()];
  }
}
