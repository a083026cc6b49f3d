import type { MetaRow } from './meta.ts';
import type {
  StoredActor,
  StoredEntries,
  StoredMembers,
  StoredProposal,
  StoredSource,
} from './stored-actor.ts';
import type { StoredArticle, StoredCorrection } from './stored-article.ts';
import type { StoredBackup, StoredChange, StoredImport } from './stored-change.ts';
import type { StoredDecision } from './stored-decision.ts';
import type { StoredEdit } from './stored-edit.ts';

/** Says which rows are wanted: all, those of one key, or those from, above or below one; of an index, or of the table itself. */
export interface RowQuery<Index extends string> {
  readonly index?: Index;
  readonly only?: string | number;
  /** From this one on. */
  readonly from?: string | number;
  readonly above?: string | number;
  readonly below?: string | number;
  readonly limit?: number;
}

/** Is an entry of an index: its key, and the key of the row. */
export type IndexEntry = readonly [key: string | number, row: string];

/** Reads a table. Rows come in the order of their keys. */
export interface ReadTable<Row, Index extends string = never> {
  get(key: string): Promise<Row | undefined>;
  all(query: RowQuery<Index>): Promise<Row[]>;
  /** Gives the keys of the rows alone. */
  keys(query: RowQuery<Index>): Promise<string[]>;
  count(query: RowQuery<Index>): Promise<number>;
  /** Lists entries of an index behind one, in its order: which row it gives for which key. */
  indexEntries(index: Index, after: IndexEntry | null, limit: number): Promise<IndexEntry[]>;
}

/** Writes a table. What is put is there when all of the step is: within the step, tables are read as they were before it. */
interface WriteTable<Row, Index extends string = never> extends ReadTable<Row, Index> {
  put(row: Row): void;
  remove(key: string): void;
}

/** Lists the indexes of each table. */
interface TableIndexes {
  readonly articles: 'id' | 'actors' | 'address' | 'print' | 'engine';
  readonly actors: 'keys' | 'starts' | 'words' | 'forms';
  readonly members: never;
  readonly entries: never;
  readonly sources: never;
  readonly decisions: never;
  readonly edits: never;
  readonly proposals: never;
  readonly corrections: never;
  readonly changes: 'order';
  readonly imports: never;
  readonly backups: never;
  readonly meta: never;
}

/** Lists by which field each table knows its rows, and by which it finds them besides: its indexes. A list there counts each of its keys. */
export const TABLE_KEYS: {
  readonly [Name in TableName]: { readonly key: string; readonly indexes: readonly TableIndexes[Name][] };
} = {
  articles: { key: 'place', indexes: ['id', 'actors', 'address', 'print', 'engine'] },
  actors: { key: 'id', indexes: ['keys', 'starts', 'words', 'forms'] },
  members: { key: 'id', indexes: [] },
  entries: { key: 'id', indexes: [] },
  sources: { key: 'form', indexes: [] },
  decisions: { key: 'pair', indexes: [] },
  edits: { key: 'key', indexes: [] },
  proposals: { key: 'pair', indexes: [] },
  corrections: { key: 'place', indexes: [] },
  changes: { key: 'id', indexes: ['order'] },
  imports: { key: 'key', indexes: [] },
  backups: { key: 'article', indexes: [] },
  meta: { key: 'key', indexes: [] },
};

/** Lists the rows of each table. */
export interface TableRows {
  readonly articles: StoredArticle;
  readonly actors: StoredActor;
  readonly members: StoredMembers;
  readonly entries: StoredEntries;
  readonly sources: StoredSource;
  readonly decisions: StoredDecision;
  readonly edits: StoredEdit;
  readonly proposals: StoredProposal;
  readonly corrections: StoredCorrection;
  readonly changes: StoredChange;
  readonly imports: StoredImport;
  readonly backups: StoredBackup;
  readonly meta: MetaRow;
}

/** Names a table of the library. */
export type TableName = keyof TableRows;

/** Holds the tables of one transaction that reads. */
export type ReadTables = {
  readonly [Name in TableName]: ReadTable<TableRows[Name], TableIndexes[Name]>;
};

/** Holds the tables of one transaction that writes. */
export type WriteTables = {
  readonly [Name in TableName]: WriteTable<TableRows[Name], TableIndexes[Name]>;
};

/**
 * Keeps the tables. Whatever `work` awaits must be a question to the tables: a transaction ends where nothing is asked of it. Both reject
 * with a `Refusal` where the library cannot be used.
 */
export interface LibraryDatabase {
  read<Value>(work: (tables: ReadTables) => Promise<Value>): Promise<Value>;
  /**
   * Nobody else writes meanwhile; whoever reads is held up for the rows alone, not for the work. All is on the disk when it resolves; where it
   * rejects, nothing is.
   */
  write<Value>(work: (tables: WriteTables) => Promise<Value>): Promise<Value>;
  /** Takes all of it away, so that the next question makes it anew. */
  destroy(): Promise<void>;
}
