/** How the reader's corrections change: each stands once, and there is room for so many. */
import { Refusal } from '../problems/refusal.ts';
import type { Correction, Corrections } from './corrections.ts';
import { LARGEST_FILE } from './largest-file.ts';
import { writeCorrections } from './write-corrections.ts';

/** Adds corrections behind those that stand, each once. Throws a `Refusal` where they become too many. */
export function addCorrections(kept: Corrections, added: readonly Correction[]): Corrections {
  const known = new Set(kept.corrections.map(keyOf));
  const fresh = added.filter((one) => {
    const isNew = !known.has(keyOf(one));
    known.add(keyOf(one));
    return isNew;
  });
  if (fresh.length === 0) return kept;
  const all = { ...kept, corrections: [...kept.corrections, ...fresh] };
  if (writeCorrections(all).length > LARGEST_FILE) throw new Refusal({ code: 'corrections-full' });
  return all;
}

/** Takes one correction back; nothing happens where it does not stand. */
export function withdrawCorrection(kept: Corrections, withdrawn: Correction): Corrections {
  const left = kept.corrections.filter((one) => keyOf(one) !== keyOf(withdrawn));
  return left.length === kept.corrections.length ? kept : { ...kept, corrections: left };
}

function keyOf(correction: Correction): string {
  switch (correction.type) {
    case 'not-on-page':
      return JSON.stringify([correction.type, correction.actor, correction.page]);
    case 'never-alias':
      return JSON.stringify([correction.type, correction.actor, correction.alias]);
    case 'only-full-names':
      return JSON.stringify([correction.type, correction.actor]);
  }
}
