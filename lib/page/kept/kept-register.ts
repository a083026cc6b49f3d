import type { Actor } from '../../model.ts';
import { type NameFilter, packNameFilter, readNameFilter } from '../../names/name-filter.ts';
import { actorsAt, createNameTable, type NameTable, namesOf } from '../../names/name-table.ts';

/**
 * Keeps who was named in what the reader has seen of one document. Its filter and its table are of those few alone: nothing of a library
 * that the page does not name is ever here.
 */
export class KeptRegister {
  #kept = new Map<string, Actor>();
  #others = new Map<string, Actor>();
  #list: readonly Actor[] = [];
  #table: NameTable = createNameTable(() => []);
  #filter: NameFilter = readNameFilter(packNameFilter(() => []));

  /** Lists the kept ones, and the public ones whom the rules must know of. */
  actors(): readonly Actor[] {
    return this.#list;
  }

  filter(): NameFilter {
    return this.#filter;
  }

  isKept(id: string): boolean {
    return this.#kept.has(id);
  }

  /** Whether anybody is named, kept or public. */
  hasAnybody(): boolean {
    return this.#list.length > 0;
  }

  knows(guess: string): boolean {
    return actorsAt(this.#table, guess).length > 0;
  }

  /** All is known here. */
  async ask(): Promise<boolean> {
    return true;
  }

  /** Takes in who was named; says whether that is news. */
  learn(kept: readonly Actor[], others: readonly Actor[]): boolean {
    const before = JSON.stringify(this.#list);
    for (const actor of kept) this.#kept.set(actor.id, actor);
    for (const actor of others) this.#others.set(actor.id, actor);
    const list = [...this.#kept.values(), ...this.#others.values()];
    if (JSON.stringify(list) === before) return false;
    this.#list = list;
    this.#table = createNameTable(() => namesOf(list));
    this.#filter = readNameFilter(packNameFilter(() => namesOf(list)));
    return true;
  }
}
