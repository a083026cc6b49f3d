import { identify } from '../../identity/identify.ts';
import type { LocalActor } from '../../identity/local-actor.ts';
import type { ActorId } from '../../model.ts';
import { identityDecisions, type StoredDecision, storedDecision } from './stored-decision.ts';
import type { WriteTables } from './tables.ts';

/** Says which local actors go with their articles, and who those are in the library. */
interface Leaving {
  readonly isLeaving: (local: ActorId) => boolean;
  readonly globalOf: (local: ActorId) => ActorId;
}

/**
 * Makes decisions anew by those who stay, where the local actor by which the reader decided goes with its article: what was said is of the
 * person, and other articles name the person too. `others` are the decisions that hold on.
 */
export async function carriedDecisions(
  tables: Pick<WriteTables, 'members'>,
  lost: readonly StoredDecision[],
  others: readonly StoredDecision[],
  { isLeaving, globalOf }: Leaving,
): Promise<StoredDecision[]> {
  const sideOf = async (local: ActorId): Promise<Side> => {
    if (!isLeaving(local)) return { left: [local], staying: [] };
    const stored = await tables.members.get(globalOf(local));
    return { left: [], staying: (stored?.members ?? []).filter(({ id }) => !isLeaving(id)) };
  };
  const carried = new Map<string, StoredDecision>(others.map((one) => [one.pair, one]));
  for (const { pair: _, one, other, are, ...more } of lost) {
    const sides = [await sideOf(one), await sideOf(other)] as const;
    const pairs = are === 'different' ? stillTwo(sides) : stillOne(sides, others);
    for (const [first, second] of pairs) {
      const decision = { ...storedDecision(first, second, are), ...more };
      if (first !== second && !carried.has(decision.pair)) carried.set(decision.pair, decision);
    }
  }
  return [...carried.values()].slice(others.length);
}

/** Holds who is left of one side of a decision: the local actor that was named, or the others of the same person. */
interface Side {
  readonly left: readonly ActorId[];
  readonly staying: readonly LocalActor[];
}

type Pair = readonly [ActorId, ActorId];

/** Pairs one of each side: it keeps all of both apart. */
function stillTwo(sides: readonly [Side, Side]): Pair[] {
  const [first, second] = sides.map(({ left, staying }) => left[0] ?? staying[0]?.id);
  return first === undefined || second === undefined ? [] : [[first, second]];
}

/** Pairs those of one actor who would fall apart without a decision. */
function stillOne(sides: readonly [Side, Side], others: readonly StoredDecision[]): Pair[] {
  const left = sides.flatMap((side) => side.left);
  const members = new Map(sides.flatMap(({ staying }) => staying.map((local) => [local.id, local])));
  const groups = identify([...members.values()], identityDecisions(others))
    .actors.map((actor) => actor.members.map(({ id }) => id))
    .filter((ids) => !left.some((id) => ids.includes(id)));
  const [first, ...more] = [...left, ...groups.flatMap(([id]) => id ?? [])];
  return first === undefined ? [] : more.map((one) => [first, one]);
}
