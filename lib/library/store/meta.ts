import type { GrownNameFilter } from '../../names/grown-name-filter.ts';

/** Says what the library is as a whole. */
export interface LibraryMeta {
  readonly key: 'library';
  /** Random, and kept outside the database too: where only that one is left, the browser lost the library. */
  readonly token: string;
  /** Counts the changes. */
  readonly generation: number;
  readonly articles: number;
  readonly quotes: number;
  readonly actors: number;
}

/** Holds what tells where a name of the library may begin. Names of what was forgotten stay in it, until it is made anew. */
interface NamesMeta extends GrownNameFilter {
  readonly key: 'names';
}

/** A row of the table that has one row of each kind. */
export type MetaRow = LibraryMeta | NamesMeta;
