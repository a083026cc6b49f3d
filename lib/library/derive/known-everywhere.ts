import { type Curated, curatedOf } from '../../article/curated.ts';
import { keysOf } from '../../identity/keys.ts';
import { type LocalActor, localActorOfCurated } from '../../identity/local-actor.ts';
import type { Actor, ActorId } from '../../model.ts';

/** Holds the actors that every article knows, ready for an engine and for identity. */
export interface KnownEverywhere {
  readonly curated: Curated;
  /** Finds one of them, or a state or body of the world. */
  readonly get: (id: ActorId) => Actor | undefined;
  /** Finds the curated ones that have one of these keys of identity. */
  readonly byKeys: (keys: readonly string[]) => readonly LocalActor[];
}

/** Makes ready what articles are read with. It costs some hundredths of a second: once, and not before it is needed. */
export function knownEverywhere(actors: readonly Actor[]): KnownEverywhere {
  const curated = curatedOf(actors);
  const byId = new Map([...curated.known.actors, ...actors].map((actor) => [actor.id, actor]));
  const byKey = new Map<string, LocalActor[]>();
  for (const local of actors.map(localActorOfCurated))
    for (const key of keysOf(local)) {
      const bearers = byKey.get(key);
      if (bearers) bearers.push(local);
      else byKey.set(key, [local]);
    }
  return {
    curated,
    get: (id) => byId.get(id),
    byKeys: (keys) => [...new Set(keys.flatMap((key) => byKey.get(key) ?? []))],
  };
}
