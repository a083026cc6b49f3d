import type { Actor, ActorId, ActorKind } from '../../lib/model.ts';

/** Makes an actor of a test. Its first alias is its name. */
export function makeActor(
  id: string,
  kind: ActorKind,
  aliases: readonly [string, ...string[]],
  short: readonly string[] = [],
  seats: readonly string[] = [],
  origin: Actor['origin'] = 'curated',
): Actor {
  return { id: id as ActorId, name: aliases[0], kind, aliases, short, seats, origin };
}
