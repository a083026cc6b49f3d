import type { Actor } from '../../model.ts';
import type { NameFilter } from '../../names/name-filter.ts';
import { type Confirmed, MOST_GUESSES, type Result } from '../../wire/messages.ts';

/** What one document has learned of the names in it. The names of the index stay in the background; only those that the page has come here. */
export interface Register {
  readonly filter: NameFilter;
  /** Everybody who was confirmed so far; grows, never shrinks. */
  readonly actors: () => readonly Actor[];
  /** Whether a form begins here; null: nobody has asked yet. */
  readonly knows: (guess: string) => boolean | null;
  /** Asks about what is not known; resolves to whether all is known now. */
  readonly ask: (guesses: Iterable<string>) => Promise<boolean>;
}

/** Above this many answers those that say no are forgotten: a page may write new names for hours. */
const MOST_ANSWERS = 20_000;

/** Opens the register of a document. */
export function openRegister(
  filter: NameFilter,
  confirm: (guesses: readonly string[]) => Promise<Result<Confirmed>>,
): Register {
  const answers = new Map<string, boolean>();
  const actors = new Map<string, Actor>();
  let list: readonly Actor[] = [];
  let queue: Promise<boolean> = Promise.resolve(true);

  async function askInTurn(guesses: Iterable<string>): Promise<boolean> {
    const due = [...new Set(guesses)].filter((guess) => !answers.has(guess));
    for (let at = 0; at < due.length; at += MOST_GUESSES) {
      const batch = due.slice(at, at + MOST_GUESSES);
      const answer = await confirm(batch);
      if (!answer.ok) return false;
      if (answers.size > MOST_ANSWERS)
        for (const [guess, isName] of answers) if (!isName) answers.delete(guess);
      for (const guess of batch) answers.set(guess, false);
      for (const position of answer.value.names) answers.set(batch[position] ?? '', true);
      for (const actor of answer.value.actors) actors.set(actor.id, actor);
      if (actors.size > list.length) list = [...actors.values()];
    }
    return true;
  }

  return {
    filter,
    actors: () => list,
    knows: (guess) => answers.get(guess) ?? null,
    ask(guesses) {
      // One message at a time: what two places ask alike is asked once.
      queue = queue.then(() => askInTurn(guesses));
      return queue;
    },
  };
}
