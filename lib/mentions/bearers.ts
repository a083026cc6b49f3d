import type { ActorId } from '../model.ts';

/** Marks a place where the document tells who bears a short form: an actor, or somebody who is none (null). */
export interface Naming {
  readonly ordinal: number;
  readonly offset: number;
  readonly short: string;
  readonly actor: ActorId | null;
}

/** Who a short form belongs to: an actor, somebody else ('other'), or nobody that the document names in full. */
type Bearer = { readonly actor: ActorId; readonly before: boolean } | 'other' | null;

/** Keeps who bears which short form from which place on. */
export interface Bearers {
  /** Adds a naming; says whether what stands behind it may be decided otherwise now. */
  readonly add: (naming: Naming) => boolean;
  readonly remove: (naming: Naming) => void;
  /** Gives the last bearer that was named before a place, or else the first one behind it. */
  readonly at: (short: string, ordinal: number, offset: number) => Bearer;
}

/** Starts keeping bearers. */
export function createBearers(): Bearers {
  /** Sorted by place. */
  const byShort = new Map<string, Naming[]>();
  /** Namings that were removed: a page that drops 10,000 paragraphs goes through each list once, when it is next asked. */
  const gone = new Set<Naming>();
  const stale = new Set<string>();

  const namingsOf = (short: string): Naming[] => {
    const namings = byShort.get(short) ?? [];
    if (!stale.delete(short)) return namings;
    const left = namings.filter((naming) => !gone.delete(naming));
    byShort.set(short, left);
    return left;
  };

  return {
    add(naming) {
      const namings = namingsOf(naming.short);
      byShort.set(naming.short, namings);
      const at = firstBehind(namings, naming.ordinal, naming.offset + 1);
      namings.splice(at, 0, naming);
      // Nothing changes where the same actor bore the form before.
      return namings[at - 1]?.actor !== naming.actor;
    },
    remove(naming) {
      gone.add(naming);
      stale.add(naming.short);
    },
    at(short, ordinal, offset) {
      const namings = namingsOf(short);
      const behind = firstBehind(namings, ordinal, offset);
      const naming = namings[behind - 1] ?? namings[behind];
      if (!naming) return null;
      return naming.actor === null ? 'other' : { actor: naming.actor, before: behind > 0 };
    },
  };
}

/** Finds the position of the first naming at or behind a place. */
function firstBehind(namings: readonly Naming[], ordinal: number, offset: number): number {
  let low = 0;
  let high = namings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const naming = namings[middle] as Naming;
    if ((naming.ordinal - ordinal || naming.offset - offset) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
