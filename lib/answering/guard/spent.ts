import type { ActorId } from '../../model.ts';
import type { Allowance } from './allowance.ts';

/** Says what one document has had. */
export interface Spent {
  readonly tab: number;
  readonly isUnique: boolean;
  guesses: Allowance | null;
  quoted: Allowance | null;
  named: readonly ActorId[];
  /** How many of them count: those of the documents before it in the same place do not. */
  counted: number;
  /** Ids of actors, hashes of quotations. */
  opened: readonly string[];
  isStopped: boolean;
  /** Whether it has asked since its tab last loaded something. */
  isHere: boolean;
}

/** Opens the account of a document that has had nothing yet. */
export function unspent({ tab, isUnique }: Pick<Spent, 'tab' | 'isUnique'>): Spent {
  return {
    ...{ tab, isUnique, guesses: null, quoted: null, named: [], counted: 0, opened: [] },
    ...{ isStopped: false, isHere: true },
  };
}
