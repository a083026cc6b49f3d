import type { ActorEdit } from '../../lib/library/derive/actor-edit.ts';
import type { ActorId, ArticleId } from '../../lib/model.ts';
import type { Problem } from '../../lib/problems/problem.ts';

/** Says what was decided last on an actor's page, for as long as it can be taken back with one press. */
export type LastDecision =
  | { readonly state: 'none' }
  | { readonly state: 'done' }
  | { readonly state: 'failed'; readonly error: Problem };

/** Lists what the reader can decide of an actor. */
export interface ToldActions {
  readonly onEdit: (edit: ActorEdit) => void;
  /** Says whether somebody is the same. */
  readonly onIdentity: (other: ActorId, are: 'same' | 'different') => void;
  /** Takes what some articles have out, as somebody else. */
  readonly onSplit: (articles: readonly ArticleId[]) => void;
  /** Takes an earlier decision back. */
  readonly onWithdraw: (decision: string) => void;
  /** Takes back what was decided last. */
  readonly onUndo: () => void;
  readonly onCloseNote: () => void;
  /** Goes to the page of somebody else. */
  readonly onGoTo: (actor: ActorId) => void;
}
