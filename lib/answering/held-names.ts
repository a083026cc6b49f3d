import type { Holding } from '../holdings/holding.ts';
import { once } from '../holdings/once.ts';
import type { ActorId, PackedNameFilter } from '../model.ts';
import { packNameFilter } from '../names/name-filter.ts';
import { createNameTable, namesInAllLanguages } from '../names/name-table.ts';
import type { Confirmed } from '../wire/messages.ts';
import { confirmNames } from './confirm-names.ts';

/** Tells pages of the names that a holding has. Everything is made when it is first asked for, once. */
export interface HeldNames {
  filter(): Promise<PackedNameFilter>;
  /** Lists whose names they are. */
  ids(): Promise<ReadonlySet<ActorId>>;
  /** Says which guesses begin with a form, and whose. */
  confirm(guesses: readonly string[]): Promise<Confirmed>;
}

/** Makes the filter and the table of a holding's names. */
export function heldNames(holding: Holding): HeldNames {
  const actors = once(() => Array.fromAsync(holding.names()));
  const filter = once(async () => {
    const named = await actors();
    return packNameFilter(() => namesInAllLanguages(named));
  });
  const table = once(async () => {
    const named = await actors();
    return createNameTable(() => namesInAllLanguages(named));
  });
  const ids = once(async () => new Set((await actors()).map(({ id }) => id)));
  return {
    filter,
    ids,
    confirm: async (guesses) => confirmNames(guesses, await table(), await actors()),
  };
}
