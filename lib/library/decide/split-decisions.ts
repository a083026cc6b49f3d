import { identify } from '../../identity/identify.ts';
import type { LocalActor } from '../../identity/local-actor.ts';
import type { ActorId } from '../../model.ts';
import { identityDecisions, type StoredDecision, storedDecision } from '../store/stored-decision.ts';

/** Says who of one actor stays and who leaves, the first of each before the others. */
interface Split {
  readonly staying: readonly LocalActor[];
  readonly leaving: readonly LocalActor[];
}

/** Rounds in which decisions are added until both sides are what the reader wants. Two are enough mostly. */
const MOST_ROUNDS = 20;

/**
 * Lists the decisions that part an actor in two, each of which stays one. One of each side is told apart from the other; whoever would fall
 * away from their own side by that is held there, and nobody else: identity goes on deciding about all the rest. `others` hold already.
 */
export function splitDecisions(split: Split, others: readonly StoredDecision[]): StoredDecision[] {
  const { staying, leaving } = split;
  const made = new Map<string, StoredDecision>();
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const { actors } = identify([...staying, ...leaving], identityDecisions([...others, ...made.values()]));
    const before = made.size;
    for (const { members } of actors) {
      const decision = decisionFor(
        members.map(({ id }) => id),
        split,
      );
      if (decision === null || made.has(decision.pair)) continue;
      // The first is the reader's; the others only hold what it means.
      made.set(decision.pair, made.size === 0 ? decision : { ...decision, cameWith: 'split' });
    }
    if (made.size === before) break;
  }
  return [...made.values()];
}

/** Finds what must be said of a group that identity made: that two of it are others, or that it belongs to the rest of its side. */
function decisionFor(group: readonly ActorId[], { staying, leaving }: Split): StoredDecision | null {
  const [stays, leaves] = [staying[0]?.id, leaving[0]?.id];
  if (stays === undefined || leaves === undefined) return null;
  const isLeaving = new Set(leaving.map(({ id }) => id));
  const [stayed, left] = [group.find((id) => !isLeaving.has(id)), group.find((id) => isLeaving.has(id))];
  if (stayed !== undefined && left !== undefined) return storedDecision(stayed, left, 'different');
  const [first, own] = left === undefined ? [stays, stayed] : [leaves, left];
  return own === undefined || group.includes(first) ? null : storedDecision(first, own, 'same');
}
