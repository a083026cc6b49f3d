import type { Quote, SpeakerRule } from '../model.ts';

/** The ways by which words beside the quote name its speaker, or the reader does. */
const STATED: ReadonlySet<SpeakerRule> = new Set(['name', 'surname', 'turn', 'reader']);

/**
 * Tells whether words beside a quote name its speaker. Otherwise the speaker is inferred: "she", "the minister", the sentence before. An
 * institution is stated in "a spokesman for Zenda", and inferred where "the company" relies on words before.
 */
export function isStated({
  by,
  antecedent,
}: {
  readonly by: Quote['by'];
  readonly antecedent: unknown;
}): boolean {
  return by !== null && (STATED.has(by) || (by === 'institution' && antecedent === null));
}
