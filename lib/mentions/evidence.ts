import type { Vocabulary } from '../english/vocabulary.ts';
import type { ActorId } from '../model.ts';
import type { Sense } from '../names/forms.ts';
import type { Scanned } from '../names/scan.ts';
import { createBearers, type Naming } from './bearers.ts';
import type { DocumentNames } from './document-names.ts';
import { isWare } from './labels-and-wares.ts';
import { isAcronym, MentionCase } from './mention-case.ts';
import { isChristened, isNamedThing, isReference } from './namesake-things.ts';
import { isNamesake, isOfPlace, isOtherExpansion, isOtherSeat, maybeNamesake } from './namesakes.ts';
import { PLAINLY_PUBLIC, publicSigns } from './public-affairs.ts';

/** What one block says of names. */
interface BlockNames {
  /** Whom it names in full. */
  readonly actors: ReadonlySet<ActorId>;
  readonly namings: readonly Naming[];
  /** Forms that it puts in doubt: a thing bears them, or somebody whose work is referred to. */
  readonly doubts: readonly string[];
  /** What it has of public affairs. */
  readonly signs: ReadonlySet<string>;
}

/**
 * Tells what a document says of its names: whom it names in full and where, whom else it names so, which
 * acronyms it explains otherwise. Grows and forgets by blocks, in any order. A block's ordinal is its place in the
 * order of reading, any number.
 */
export interface Evidence extends DocumentNames {
  /** Adds a block's candidates, or replaces them. */
  readonly add: (ordinal: number, block: Scanned) => void;
  /** Forgets a block. */
  readonly remove: (ordinal: number) => void;
  /** Counts up whenever a decision taken earlier may have changed: decide such blocks again. */
  readonly revision: () => number;
}

/** Starts the evidence of a new document. */
export function createEvidence(vocabulary: Vocabulary): Evidence {
  const blocks = new Map<number, BlockNames>();
  /** How often the document names an actor in full, and gives a form to somebody or something else. */
  const named = new Map<ActorId, number>();
  const taken = new Map<string, number>();
  const signs = new Map<string, number>();
  const bearers = createBearers();
  let revision = 0;

  const remove = (ordinal: number): void => {
    const block = blocks.get(ordinal);
    if (!block) return;
    blocks.delete(ordinal);
    revision += 1;
    for (const actor of block.actors) count(named, actor, -1);
    for (const naming of block.namings) {
      if (naming.actor === null) count(taken, naming.short, -1);
      bearers.remove(naming);
    }
    for (const form of block.doubts) count(taken, form, -1);
    for (const sign of block.signs) count(signs, sign, -1);
  };
  const insert = (naming: Naming): void => {
    if (naming.actor === null) count(taken, naming.short, 1);
    if (bearers.add(naming)) revision += 1;
  };
  const doubt = (form: string): void => {
    if (!taken.has(form)) revision += 1;
    count(taken, form, 1);
  };
  const evidence: Evidence = {
    add(ordinal, block) {
      remove(ordinal);
      const actors = fullyNamed(block);
      const cases = casesOf(block, ordinal, evidence);
      const namings = cases.flatMap(namingsOf);
      const doubts = cases.flatMap((senses) => senses.filter(isInDoubt).map(({ sense }) => sense.alias));
      const found = publicSigns(block, vocabulary);
      if (actors.size + namings.length + doubts.length + found.size === 0) return;
      blocks.set(ordinal, { actors, namings, doubts, signs: found });
      const publicity = evidence.publicity();
      for (const sign of found) count(signs, sign, 1);
      if (evidence.publicity() !== publicity) revision += 1;
      for (const actor of actors) {
        if (!named.has(actor)) revision += 1;
        count(named, actor, 1);
      }
      namings.forEach(insert);
      doubts.forEach(doubt);
    },
    remove,
    names: (actor) => named.has(actor),
    company: () => named.size,
    publicity: () => Math.min(signs.size, PLAINLY_PUBLIC),
    bearer: bearers.at,
    isTaken: (short) => taken.has(short),
    revision: () => revision,
    vocabulary,
  };
  return evidence;
}

/** Gives the actors that a block names in full. An acronym that an article introduced is no full name. */
function fullyNamed({ candidates }: Scanned): ReadonlySet<ActorId> {
  const isFull = ({ form, actor, alias }: Sense): boolean =>
    form === 'full' && !(actor.origin === 'discovered' && actor.kind !== 'person' && isAcronym(alias));
  return new Set(candidates.flatMap(({ senses }) => senses.find(isFull)?.actor.id ?? []));
}

/** Gives the cases of each candidate of a block. */
function casesOf(block: Scanned, ordinal: number, evidence: Evidence): MentionCase[][] {
  return block.candidates.map(({ senses }, position) =>
    senses.map((sense) => new MentionCase(block, position, sense, evidence, ordinal)),
  );
}

/** Lists whom a candidate gives short forms: an actor that it names in full, or those who are none. */
function namingsOf(senses: readonly MentionCase[]): Naming[] {
  const full = senses.find(({ sense }) => sense.form === 'full');
  if (full) {
    const { ordinal, offset, sense } = full;
    return sense.actor.short.map((short) => ({ ordinal, offset, short, actor: sense.actor.id }));
  }
  return senses
    .filter(isSomebodyElse)
    .map(({ ordinal, offset, sense }) => ({ ordinal, offset, short: sense.alias, actor: null }));
}

const isInDoubt = (one: MentionCase): boolean =>
  isNamedThing(one) ||
  isReference(one) ||
  isOtherSeat(one) ||
  isWare(one) ||
  (one.sense.form === 'seat' && isChristened(one));

function isSomebodyElse(one: MentionCase): boolean {
  return (
    (isNamesake(one) && !isOfPlace(one)) ||
    isOtherExpansion(one) ||
    (one.sense.form === 'short' && maybeNamesake(one))
  );
}

/** Counts up or down; what comes to none is forgotten. */
function count<Key>(counts: Map<Key, number>, key: Key, by: 1 | -1): void {
  const sum = (counts.get(key) ?? 0) + by;
  if (sum === 0) counts.delete(key);
  else counts.set(key, sum);
}
