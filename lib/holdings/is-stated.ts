import type { Quote, SpeakerRule } from '../model.ts';

/** The ways by which words beside the quote name its speaker. */
const STATED: ReadonlySet<SpeakerRule> = new Set(['name', 'surname', 'institution', 'turn']);

/** Tells whether words beside a quote name its speaker. Otherwise the speaker is inferred: "she", "the minister", the sentence before. */
export function isStated({ by }: Pick<Quote, 'by'>): boolean {
  return by !== null && STATED.has(by);
}
