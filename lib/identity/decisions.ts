import type { ActorId } from '../model.ts';
import type { Profile } from './rows/profile.ts';

/** Holds what the reader decided, by the ids of local actors: it wins over every row. */
export interface IdentityDecisions {
  readonly same: readonly (readonly [ActorId, ActorId])[];
  /** Of two that were one, the first stays with the others and the second leaves. */
  readonly different: readonly (readonly [stays: ActorId, leaves: ActorId])[];
}

/** Holds decisions so that they can be asked about. */
export interface Decided {
  /** Whom a local actor is too. */
  readonly same: ReadonlyMap<ActorId, ReadonlySet<ActorId>>;
  /** Whom a local actor is not. */
  readonly against: ReadonlyMap<ActorId, ReadonlySet<ActorId>>;
  readonly leaving: ReadonlySet<ActorId>;
}

/** Makes the reader's decisions ready. */
export function decidedOf({ same, different }: IdentityDecisions): Decided {
  return {
    same: bothWays(same),
    against: bothWays(different),
    leaving: new Set(different.map(([, leaves]) => leaves)),
  };
}

function bothWays(pairs: IdentityDecisions['same']): ReadonlyMap<ActorId, ReadonlySet<ActorId>> {
  const others = new Map<ActorId, Set<ActorId>>();
  for (const [one, other] of pairs) {
    others.set(one, (others.get(one) ?? new Set()).add(other));
    others.set(other, (others.get(other) ?? new Set()).add(one));
  }
  return others;
}

/** Tells whether the reader said that two are not one. */
export function areDecidedApart(one: Profile, other: Profile, { against }: Decided): boolean {
  if (against.size === 0) return false;
  const [less, more] = one.members.length <= other.members.length ? [one, other] : [other, one];
  for (const { id } of less.members) {
    const others = against.get(id);
    if (others && more.members.some((member) => others.has(member.id))) return true;
  }
  return false;
}
