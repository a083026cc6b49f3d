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

/** So long an import can be taken back, in milliseconds: it holds the articles that it replaced. */
export const IMPORT_LASTS = 30 * 24 * 60 * 60_000;

/**
 * What one slice of an import did, in the store: the instant, the import and the count of the slice -> what was before, and what came. The
 * first row stands before any slice: who stops in the middle is told, however early.
 */
export interface StoredImport extends Pick<StoredChange, 'before' | 'after' | 'decisions' | 'edits'> {
  readonly key: string;
  /** Each article that it put has it as its last change. */
  readonly import: ChangeId;
  /** The file's name. */
  readonly file: string;
  /** Tells the file from another one: who chooses it again goes on. */
  readonly print: string;
  readonly decisionsMade: readonly StoredDecision[];
  readonly editsMade: readonly StoredEdit[];
  /** Of the first row: whether the whole file was taken in. */
  readonly isWhole: boolean;
}

/** A kept article that lies in a file too, in the store: its id -> the state that the latest such file has of it. */
export interface StoredBackup {
  readonly article: ArticleId;
  /** The last change of the article that the file has. */
  readonly change: ChangeId;
  /** The ISO instant at which the file was made. */
  readonly made: string;
}

/** Gives the key of a slice of an import, from 1 on; 0 is the first row. Keys sort by time. */
export function importKey(at: Date, id: ChangeId, slice: number): string {
  return `${at.toISOString()} ${id} ${String(slice).padStart(6, '0')}`;
}

/** Tells whether the row with this key stands before the slices of an import. */
export function isFirstRow(key: string): boolean {
  return key.endsWith(' 000000');
}
