/** Lists what may have been searched for, in the order in which it explains a hit. */
export const SEARCHED_FIELDS = [
  'name',
  'alias',
  'role',
  'words',
  'speaker',
  'naming',
  'source',
  'day',
  'title',
  'passage',
] as const;
/** Names a part of what is on record. */
export type SearchedField = (typeof SEARCHED_FIELDS)[number];

/** Holds a text that something is found by. */
export interface SearchText {
  readonly field: SearchedField;
  /** The text as a reader is shown it. */
  readonly text: string;
  /** Plain words that count for it besides its own: a month's name for a day, the other names of a speaker. */
  readonly also?: string;
}

/** Holds something that can be found: the texts it is found by, and what is shown of it. */
export interface SearchEntry<Hit> {
  readonly texts: readonly SearchText[];
  readonly hit: Hit;
  /** What comes before what, however well the words fit. At 0 stands who has a name: whoever types it in full wants none that is like it. */
  readonly rank: 0 | 1 | 2;
}

/** Says by what something was found. */
export interface SearchMatch {
  readonly field: SearchedField;
  readonly text: string;
}

/** Holds something that was found. */
export interface Found<Hit> {
  readonly hit: Hit;
  /** The texts that have the words searched for, as few as explain them all; none where it was found by a typo. */
  readonly matches: readonly SearchMatch[];
  /** Whether it is only spelled nearly so: nothing is spelled as it was asked for. */
  readonly isNear: boolean;
}
