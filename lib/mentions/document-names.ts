import type { Vocabulary } from '../english/vocabulary.ts';
import type { ActorId } from '../model.ts';
import type { Bearers } from './bearers.ts';

/** Answers what vetoes and rules ask about a document's names. */
export interface DocumentNames {
  /** Says whether the document names this actor by a full name. */
  readonly names: (actor: ActorId) => boolean;
  /** Counts the actors that the document names by a full name. */
  readonly company: () => number;
  /** Counts the signs that the document is about public affairs, up to `PLAINLY_PUBLIC`: different words of them, and actors in full. */
  readonly publicity: () => number;
  /** Gives the last bearer of a short form that was named in full before a place, or else the first one behind it. */
  readonly bearer: Bearers['at'];
  /** Says whether the document gives this short form to somebody or something that is no actor. */
  readonly isTaken: (short: string) => boolean;
  /** The language of the rules. */
  readonly vocabulary: Vocabulary;
}
