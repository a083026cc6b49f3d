import type { Quote, Stance } from '../../model.ts';

const DISOWNED: ReadonlySet<Stance> = new Set<Stance>([
  'denied',
  'doubted',
  'rejected',
  'withheld',
  'not-denied',
]);

/** Tells whether a speaker does not stand by the words of a quote: they deny, doubt, oppose or refuse them. */
export function isDisowned({ stance }: Pick<Quote, 'stance'>): boolean {
  return DISOWNED.has(stance);
}
