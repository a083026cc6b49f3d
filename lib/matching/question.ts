import type { Context } from './context.ts';
import type { Reading } from './dictionary.ts';
import type { Evidence } from './evidence.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a rule may look at: one reading of one candidate, its surroundings, its partners and the document. */
export interface Question extends Context {
  readonly reading: Reading;
  /** The block's place in the evidence, and the candidate's in the block. */
  readonly ordinal: number;
  readonly offset: number;
  /** Readings of other actors' names joined to this one: "Putin and Xi", "China-US". */
  readonly partners: readonly Reading[];
  /** What stands before the first of the names so joined. */
  readonly lead: string;
  readonly evidence: Evidence;
  readonly words: Vocabulary;
}

/** Says whether a name is written as an acronym: "U.S.", "NATO". */
export const isAcronym = (name: string): boolean => !/\p{Ll}{2}/u.test(name) && /[A-Z]/.test(name);

/** Says whether a reading takes a single surname for a person. */
export const isSurname = ({ actor, form }: Reading): boolean => actor.kind === 'person' && form === 'short';
