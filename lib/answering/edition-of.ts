import type { Correction, Corrections } from '../reader/corrections.ts';
import { hash } from '../text/hash.ts';

/** Tells the corrections that bear on a page from others, by a number of 32 bits that says nothing of them. */
export function editionOf({ corrections }: Corrections, page: string | null): string {
  const bears = (one: Correction) => one.type !== 'not-on-page' || one.page === page;
  return hash(JSON.stringify(corrections.filter(bears)));
}
