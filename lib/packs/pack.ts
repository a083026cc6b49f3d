import type { Index } from '../model.ts';
import { Refusal } from '../problems/refusal.ts';
import { fitTo } from '../shapes/fit.ts';
import { INDEX } from './index-schema.ts';
import { misplaced } from './misplaced.ts';

const VERSION = INDEX.entries.version.literal;

/** Writes an index as a pack: compact JSON, each article's text once, everything in it by offset. */
export function writePack(index: Index): string {
  return JSON.stringify(index);
}

/**
 * Reads a pack. Throws a `Refusal` at anything but an index of this version. It does so too at a wrong shape, a span
 * beyond its text or an unknown actor. All that is accepted can be shown.
 */
export function readPack(text: string): Index {
  const read = fitTo(INDEX, parsed(text));
  if (!read.fits) {
    const { path, fault, found } = read;
    if (path === '' || path === 'format') throw new Refusal({ code: 'index-foreign' });
    if (path === 'version') throw new Refusal(otherVersion(found));
    throw new Refusal({ code: 'index-unfit', path, fault });
  }
  const [misfit] = misplaced(read.value);
  if (misfit) throw new Refusal({ code: 'index-unfit', ...misfit });
  return read.value;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal({ code: 'index-damaged' });
  }
}

function otherVersion(version: unknown) {
  const isNewer = typeof version === 'number' && version > VERSION;
  return { code: isNewer ? 'index-newer' : 'index-version-unknown', version, reads: VERSION } as const;
}
