import type { Profile } from './profile.ts';

/**
 * Says when two sets of articles' actors are one. Rows are asked in the order of their table, each about all pairs before the next. A
 * pair is joined only where whoever is related by the row is related to nobody else; else, and where the row is not certain, it is
 * offered to the reader.
 */
export interface JoinRow {
  readonly name: string;
  /** Articles, divided by " / ": brackets hold the names of one, braces those of others. */
  readonly sentence: string;
  /** Tells whether the names may be those of one. */
  readonly relates: (one: Profile, other: Profile) => boolean;
  /** Tells whether what else is known makes them one; it is asked only where the names may be. */
  readonly certain: (one: Profile, other: Profile) => boolean;
}

/** Says when two are not one, whatever the joining rows say. */
export interface ApartRow {
  readonly name: string;
  /** Articles, divided by " / ": those in brackets and those in braces are apart. */
  readonly sentence: string;
  readonly agrees: (one: Profile, other: Profile) => boolean;
}
