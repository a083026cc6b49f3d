import type { ActorId } from '../model.ts';
import type { IdentityDecisions } from './decisions.ts';
import { keysOf } from './keys.ts';
import type { LocalActor } from './local-actor.ts';

/** Finds local actors of a library: by keys, and by id. A store answers from its index. */
export interface LocalActorSource {
  /** Gives every local actor that has one of the keys. */
  readonly byKeys: (keys: readonly string[]) => Promise<readonly LocalActor[]>;
  /** Gives the local actors of these ids, as far as there are any. */
  readonly byIds: (ids: readonly ActorId[]) => Promise<readonly LocalActor[]>;
}

/**
 * Finds whom some local actors may bear on: all that share a key with them, or that the reader called the same, and so on until nothing
 * is added. `identify` over them gives what it gives over the whole library, for these actors. Asks the source once for each step of
 * that way: two or three times mostly. What it says of actors that have members here replaces what was said before. To take an article
 * away, ask with its local actors, and identify the others of those that are affected.
 */
export async function affectedBy(
  locals: readonly LocalActor[],
  source: LocalActorSource,
  { same }: IdentityDecisions,
): Promise<LocalActor[]> {
  const found = new Map<ActorId, LocalActor>();
  const asked = new Set<string>();
  for (let fresh = locals; fresh.length > 0; ) {
    for (const local of fresh) found.set(local.id, local);
    const keys = [...new Set(fresh.flatMap(keysOf))].filter((key) => !asked.has(key));
    for (const key of keys) asked.add(key);
    const linked = same.flatMap(([one, other]) => {
      if (found.has(one) === found.has(other)) return [];
      return [found.has(one) ? other : one];
    });
    const more = [
      ...(keys.length > 0 ? await source.byKeys(keys) : []),
      ...(linked.length > 0 ? await source.byIds(linked) : []),
    ];
    fresh = [...new Map(more.map((local) => [local.id, local])).values()].filter(({ id }) => !found.has(id));
  }
  return [...found.values()];
}
