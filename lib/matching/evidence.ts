import type { ActorId } from '../model.ts';
import type { Candidate } from './scan.ts';

/** Tells what a document says of its names. Grows by blocks, forgets by blocks, in any order. */
export interface Evidence {
  /** Adds a block under its ordinal: its place in the order of reading, any number. Replaces what it held. */
  readonly add: (ordinal: number, block: string, candidates: readonly Candidate[]) => void;
  /** Forgets a block. */
  readonly remove: (ordinal: number) => void;
  /** Says whether the document names this actor by a full name. */
  readonly names: (actor: ActorId) => boolean;
  /** Counts up whenever an earlier decision may have changed. */
  readonly revision: () => number;
}

/** Starts the evidence of a new document. */
export function createEvidence(): Evidence {
  const named = new Map<number, Set<ActorId>>();
  const counts = new Map<ActorId, number>();
  let revision = 0;
  const remove = (ordinal: number): void => {
    for (const actor of named.get(ordinal) ?? []) {
      const left = (counts.get(actor) ?? 1) - 1;
      if (left === 0) revision += 1;
      counts.set(actor, left);
    }
    named.delete(ordinal);
  };
  return {
    add(ordinal, _block, candidates) {
      remove(ordinal);
      const here = new Set<ActorId>();
      for (const { readings } of candidates)
        for (const reading of readings) if (reading.form === 'full') here.add(reading.actor.id);
      for (const actor of here) {
        const count = (counts.get(actor) ?? 0) + 1;
        if (count === 1) revision += 1;
        counts.set(actor, count);
      }
      if (here.size > 0) named.set(ordinal, here);
    },
    remove,
    names: (actor) => (counts.get(actor) ?? 0) > 0,
    revision: () => revision,
  };
}
