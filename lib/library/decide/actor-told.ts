import type { Namesakes } from '../namesakes.ts';
import type { DecisionView } from './decision-view.ts';

/** Shows what the reader decided of an actor, and may be asked. */
export interface ActorTold extends Namesakes {
  /** Whether the actor is the library's own: of others nothing can be edited. */
  readonly isEditable: boolean;
  /** Latest first. */
  readonly decisions: readonly DecisionView[];
}
