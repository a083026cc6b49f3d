import type { ActorId, Span } from '../model.ts';
import type { Gender } from './genders.ts';

/** Orders what somebody may be in a sentence by how likely the next one goes on about them. */
export const RANK = { owner: 0, object: 1, addressee: 2, subject: 3, speaker: 4 } as const;
/** Says what somebody is in a sentence. */
export type Rank = (typeof RANK)[keyof typeof RANK];

/** Holds words that mean somebody, at their place in the discourse. */
export interface Referent {
  /** Null for one whom the article does not name. */
  readonly actor: ActorId | null;
  /** The gender that these words show. */
  readonly gender: Gender | null;
  /** The noun that somebody without an actor is called by. */
  readonly noun: string | null;
  readonly span: Span;
  readonly sentence: number;
  readonly paragraph: number;
  readonly rank: Rank;
}

/** Holds several actors with the words that name the last of them. */
export interface Party {
  readonly actors: readonly ActorId[];
  readonly at: number;
}

/** Tracks whom the article speaks of, at the point that has been read so far. */
export interface Discourse {
  /** The people so far, the last one last. */
  readonly people: Referent[];
  /** The state or organisation that acted last; of no actors where it is none of the article's. */
  body: Party;
  /** The last organisation that acted or spoke. */
  organisation: Party;
  /** The last states, the last states or organisations, and the last persons, that were named together. */
  states: Party;
  parties: Party;
  persons: Party;
  /** The last several that acted as one. */
  several: Party;
  /** The states a joint document speaks for. */
  document: Party;
  /** Who spoke last. */
  spoke: ActorId | null;
}

/** Holds nobody. */
export const NONE: Party = { actors: [], at: 0 };

/** Begins a discourse: nobody was spoken of. */
export function newDiscourse(): Discourse {
  return {
    people: [],
    body: NONE,
    organisation: NONE,
    states: NONE,
    parties: NONE,
    persons: NONE,
    several: NONE,
    document: NONE,
    spoke: null,
  };
}

/** Returns who acted or spoke last; undefined where nobody did. */
export function lastActing({ people }: Discourse): Referent | undefined {
  return people.findLast(({ rank }) => rank >= RANK.subject);
}
