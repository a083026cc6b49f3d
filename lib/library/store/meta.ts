import type { ActorId } from '../../model.ts';
import type { GrownNameFilter } from '../../names/grown-name-filter.ts';
import type { Place } from '../derive/place.ts';

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

/** Lists the articles, by their places, and the actors whose rows a write put or took out. */
export interface TouchedRows {
  readonly places: readonly Place[];
  readonly actors: readonly ActorId[];
}

/** Holds what the latest writes touched, so that whoever has read the library reads no more of it than that. */
interface TouchedMeta {
  readonly key: 'touched';
  /** Counts all writes since the library was made. */
  readonly count: number;
  /** The latest of them, in their order. */
  readonly steps: readonly TouchedRows[];
}

/** Holds which id came after one that went with its article, the latest last. */
interface FormerIdsMeta {
  readonly key: 'former-ids';
  readonly ids: readonly (readonly [former: ActorId, now: ActorId])[];
}

/** A row of the table that has one row of each kind. */
export type MetaRow = LibraryMeta | NamesMeta | TouchedMeta | FormerIdsMeta;
