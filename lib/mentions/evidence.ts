import type { Vocabulary } from '../english/vocabulary.ts';
import type { ActorId } from '../model.ts';
import type { Scanned } from '../names/scan.ts';
import { Surroundings } from './context.ts';
import { isNamesake, isOtherExpansion, maybeNamesake } from './namesakes.ts';

/**
 * Tells what a document says of its names: whom it names in full and where, whom else it names so, which
 * acronyms it explains otherwise. Grows and forgets by blocks, in any order. A block's ordinal is its place in the
 * order of reading, any number.
 */
export interface Evidence {
  /** Adds a block's candidates, or replaces them. */
  readonly add: (ordinal: number, block: Scanned) => void;
  /** Forgets a block. */
  readonly remove: (ordinal: number) => void;
  /** Says whether the document names this actor by a full name. */
  readonly names: (actor: ActorId) => boolean;
  /** Counts the actors that the document names by a full name. */
  readonly company: () => number;
  /** Gives the last bearer of a short form that was named in full before a place, or else the first one behind it. */
  readonly bearer: (short: string, ordinal: number, offset: number) => Bearer;
  /** Says whether the document gives this short form to somebody or something that is no actor. */
  readonly isTaken: (short: string) => boolean;
  /** Counts up whenever a decision taken earlier may have changed: decide such blocks again. */
  readonly revision: () => number;
  /** The language of the rules. */
  readonly vocabulary: Vocabulary;
}

/** Who a short form belongs to: an actor, somebody else ('other'), or nobody that the document names in full. */
type Bearer = { readonly actor: ActorId; readonly before: boolean } | 'other' | null;

interface Naming {
  readonly ordinal: number;
  readonly offset: number;
  readonly short: string;
  readonly actor: ActorId | null;
  /** Its block was removed; lists drop it when they are next asked. */
  gone?: true;
}

/** Starts the evidence of a new document. */
export function createEvidence(vocabulary: Vocabulary): Evidence {
  const named = new Map<ActorId, number>();
  const blocks = new Map<
    number,
    { readonly actors: ReadonlySet<ActorId>; readonly namings: readonly Naming[] }
  >();
  const byShort = new Map<string, Naming[]>();
  /** How often the document gives a short form to somebody else. */
  const taken = new Map<string, number>();
  /** Short forms whose lists hold namings that are gone: a page that drops 10,000 paragraphs sweeps each list once. */
  const stale = new Set<string>();
  let revision = 0;

  const namingsOf = (short: string): Naming[] => {
    const namings = byShort.get(short) ?? [];
    if (!stale.delete(short)) return namings;
    const left = namings.filter(({ gone }) => !gone);
    byShort.set(short, left);
    return left;
  };

  const remove = (ordinal: number): void => {
    const block = blocks.get(ordinal);
    if (!block) return;
    blocks.delete(ordinal);
    revision += 1;
    for (const actor of block.actors) addTo(named, actor, -1);
    for (const naming of block.namings) {
      if (naming.actor === null) addTo(taken, naming.short, -1);
      naming.gone = true;
      stale.add(naming.short);
    }
  };

  const insert = (naming: Naming): void => {
    const namings = namingsOf(naming.short);
    byShort.set(naming.short, namings);
    if (naming.actor === null) addTo(taken, naming.short, 1);
    let at = namings.length;
    while (at > 0 && compare(namings[at - 1] as Naming, naming) > 0) at -= 1;
    // What stands behind it is decided otherwise now, unless the same actor bore the form before.
    if (namings[at - 1]?.actor !== naming.actor) revision += 1;
    namings.splice(at, 0, naming);
  };

  return {
    add(ordinal, { text, candidates }) {
      remove(ordinal);
      const actors = new Set<ActorId>();
      const namings: Naming[] = [];
      candidates.forEach((candidate, position) => {
        const offset = candidate.from;
        const full = candidate.senses.find(({ form }) => form === 'full');
        if (full) {
          actors.add(full.actor.id);
          for (const short of full.actor.short)
            namings.push({ ordinal, offset, short, actor: full.actor.id });
        } else {
          const context = new Surroundings(
            text,
            candidate,
            candidates[position - 1],
            candidates[position + 1],
          );
          for (const sense of candidate.senses)
            if (
              isNamesake(context, sense, vocabulary) ||
              isOtherExpansion(context, sense) ||
              (sense.form === 'short' && maybeNamesake(context, sense, vocabulary))
            )
              namings.push({ ordinal, offset, short: sense.alias, actor: null });
        }
      });
      if (actors.size === 0 && namings.length === 0) return;
      blocks.set(ordinal, { actors, namings });
      for (const actor of actors) {
        if (!named.has(actor)) revision += 1;
        addTo(named, actor, 1);
      }
      namings.forEach(insert);
    },
    remove,
    names: (actor) => named.has(actor),
    company: () => named.size,
    bearer(short, ordinal, offset) {
      const namings = namingsOf(short);
      let low = 0;
      let high = namings.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        const naming = namings[middle];
        if (naming && (naming.ordinal - ordinal || naming.offset - offset) < 0) low = middle + 1;
        else high = middle;
      }
      const naming = namings[low - 1] ?? namings[low];
      if (!naming) return null;
      return naming.actor === null ? 'other' : { actor: naming.actor, before: low > 0 };
    },
    isTaken: (short) => taken.has(short),
    revision: () => revision,
    vocabulary,
  };
}

/** Counts up or down; what comes to none is forgotten. */
function addTo<Key>(counts: Map<Key, number>, key: Key, by: 1 | -1): void {
  const count = (counts.get(key) ?? 0) + by;
  if (count === 0) counts.delete(key);
  else counts.set(key, count);
}

function compare(one: Naming, other: Naming): number {
  return one.ordinal - other.ordinal || one.offset - other.offset;
}
