/** Where the reader lets names of the library be shown in pages: its shape in storage, how it is read and changed. */
import * as v from 'valibot';
import { Refusal } from '../problems/refusal.ts';
import { fitTo } from '../shapes/fit.ts';
import type { ValueOf } from '../shapes/value-of.ts';

const VERSION = 1;

/** Schema of it in storage. A field that is missing or damaged lets nobody, and asks again. */
const LET_SITES = v.object({
  version: v.literal(VERSION),
  /** Whether the reader was asked, with the first article that was kept. */
  isAsked: v.fallback(v.boolean(), false),
  /** Host names, sorted. A site that is let can find out which of its names and quotations the library has. */
  sites: v.fallback(
    v.pipe(
      v.array(v.unknown()),
      v.transform((hosts) => hosts.filter((host) => typeof host === 'string')),
    ),
    [],
  ),
});

/** Holds where the reader lets kept names be shown. */
export type LetSites = ValueOf<typeof LET_SITES>;

/** Holds before the reader chose anything: nowhere. */
export const NO_LET_SITES: LetSites = { version: VERSION, isAsked: false, sites: [] };

/** Reads it as it was stored. Throws a `Refusal` where another version stored it: the next change would overwrite that. */
export function readLetSites(stored: unknown): LetSites {
  if (typeof stored !== 'object' || stored === null) return NO_LET_SITES;
  const read = fitTo(LET_SITES, stored);
  if (read.fits) return read.value;
  throw new Refusal({ code: 'settings-other-version', version: read.found, reads: VERSION });
}

/** Lets a host, or no more; hosts stay sorted and each stands once. A choice is an answer to the question too. */
export function letSite(now: LetSites, host: string, on: boolean): LetSites {
  const others = now.sites.filter((one) => one !== host);
  return { ...now, isAsked: true, sites: on ? [...others, host].sort() : others };
}
