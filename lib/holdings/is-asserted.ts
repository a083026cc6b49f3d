import type { Quote, Stance } from '../model.ts';

/** What is done with words that are not one's own opinion, or not yet. */
const NOT_ASSERTED: ReadonlySet<Stance> = new Set<Stance>([
  'asked',
  'denied',
  'doubted',
  'rejected',
  'withheld',
  'not-denied',
]);

/** Tells whether a speaker stands by the words of a quote. Whoever asks, denies, doubts or refuses does not. */
export function isAsserted({ stance }: Pick<Quote, 'stance'>): boolean {
  return !NOT_ASSERTED.has(stance);
}
