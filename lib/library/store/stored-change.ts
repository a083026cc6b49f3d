import type { ArticleId } from '../../model.ts';
import type { ChangeId } from '../change.ts';
import type { KeptPart } from './stored-article.ts';
import type { StoredDecision } from './stored-decision.ts';
import type { StoredEdit } from './stored-edit.ts';

/** So long a change can be taken back, in milliseconds: what somebody took out is not to lie there for good. */
export const CHANGE_LASTS = 60 * 60_000;

/** A change in the store: id -> what was before it. */
export interface StoredChange {
  readonly id: ChangeId;
  /** When it was made, in milliseconds since 1970; later changes have a higher one, whatever the clock says. */
  readonly order: number;
  /** The articles as they were that it changed or took away. */
  readonly before: readonly KeptPart[];
  /** The articles that it changed or added. */
  readonly after: readonly ArticleId[];
  /** The articles that it took away. */
  readonly gone: readonly ArticleId[];
  /** What the reader had decided that it took away. */
  readonly decisions: readonly StoredDecision[];
  /** What the reader decided in it, by the pairs. */
  readonly decided: readonly string[];
  /** The edits of actors that it took away, and the keys of those that it made; left out by older ones, which knew of none. */
  readonly edits?: readonly StoredEdit[];
  readonly edited?: readonly string[];
}
