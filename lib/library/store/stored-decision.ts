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

/** Adds to decisions that go those that came with them: what held the two sides of a split means nothing without it. */
export function withCompanions(
  all: readonly StoredDecision[],
  going: readonly StoredDecision[],
): readonly StoredDecision[] {
  const instants = new Set(
    going.filter(({ cameWith }) => cameWith === undefined).flatMap(({ at }) => at ?? []),
  );
  const came = all.filter(({ cameWith, at }) => cameWith === 'split' && at !== undefined && instants.has(at));
  return [...new Set([...going, ...came])];
}

/** Tells whether a decision came with another, to hold a split, and that other is not there. */
export function isLeftAlone({ cameWith, at }: StoredDecision, all: readonly StoredDecision[]): boolean {
  return (
    cameWith === 'split' &&
    at !== undefined &&
    !all.some((other) => other.cameWith === undefined && other.at === at)
  );
}
