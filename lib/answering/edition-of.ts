import type { ActorId } from '../model.ts';
import type { Correction, Corrections } from '../reader/corrections.ts';
import { hash } from '../text/hash.ts';

/**
 * Tells the corrections that bear on a page from others, by a number of 32 bits that says nothing of them. Only those of public actors
 * count: a page must not learn by it that anything else was corrected, or is kept.
 */
export function editionOf(
  corrected: Corrections,
  page: string | null,
  ofPublic: ReadonlySet<ActorId>,
): string {
  const bears = (one: Correction) => one.type !== 'not-on-page' || one.page === page;
  return hash(JSON.stringify(publicCorrections(corrected, ofPublic).filter(bears)));
}

/** Gives the corrections of public actors alone. */
export function publicCorrections(
  { corrections }: Corrections,
  ofPublic: ReadonlySet<ActorId>,
): readonly Correction[] {
  return corrections.filter(({ actor }) => ofPublic.has(actor));
}
