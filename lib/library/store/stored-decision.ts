import type { IdentityDecisions } from '../../identity/decisions.ts';
import type { ActorId } from '../../model.ts';

/** A decision of the reader in the store: both local ids -> whether they are the same. */
export interface StoredDecision {
  readonly pair: string;
  readonly one: ActorId;
  readonly other: ActorId;
  readonly are: 'same' | 'different';
  /** When it was made, in milliseconds since 1970; left out by older ones. */
  readonly at?: number;
  /** It came with the choice of a speaker, or with another that took an actor apart, and is shown nowhere; left out where the reader made it. */
  readonly cameWith?: 'speaker' | 'split';
}

/** Makes a decision of two local actors. Whichever comes first, it is one decision: the later one counts. */
export function storedDecision(one: ActorId, other: ActorId, are: 'same' | 'different'): StoredDecision {
  return { pair: [one, other].sort().join('\n'), one, other, are };
}

/** Sorts decisions as identity asks for them. */
export function identityDecisions(decisions: readonly StoredDecision[]): IdentityDecisions {
  const pairs = (are: 'same' | 'different') =>
    decisions.filter((one) => one.are === are).map(({ one, other }) => [one, other] as const);
  return { same: pairs('same'), different: pairs('different') };
}
