import type { Actor, ActorId, PackedNameFilter } from '../model.ts';

/** Tells of the names that a library has, without a table of all of them in memory. */
export interface LibraryNames {
  /** Tells where a name of the library may begin. It is made again after a change, and kept until the next. */
  filter(): Promise<PackedNameFilter>;
  /** Finds those whose form a guess begins with, each once. */
  named(guesses: readonly string[]): Promise<readonly Actor[]>;
  /** Says who those are now who had these ids before they became others: a correction names them by the id of its time. */
  whomNow(ids: readonly ActorId[]): Promise<ReadonlyMap<ActorId, ActorId>>;
}
