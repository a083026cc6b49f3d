import * as v from 'valibot';
import { CITE_FORMATS } from '../cite/cite-format.ts';
import { Refusal } from '../problems/refusal.ts';
import { fitTo } from '../shapes/fit.ts';
import type { ValueOf } from '../shapes/value-of.ts';

const VERSION = 1;

/** Schema of settings in storage. A field that is missing or damaged is as it was before the reader chose anything. */
const SETTINGS = v.object({
  version: v.literal(VERSION),
  highlighting: v.fallback(v.boolean(), true),
  /** Whether a name is underlined once in each section of a page, not wherever it stands. */
  oncePerSection: v.fallback(v.boolean(), false),
  /** Host names on which highlighting is off. */
  sitesOff: v.fallback(
    v.pipe(
      v.array(v.unknown()),
      v.transform((hosts) => hosts.filter((host) => typeof host === 'string')),
    ),
    [],
  ),
  /** The format in which the reader last copied a quote from the menu; null before. */
  citeAs: v.fallback(v.nullable(v.picklist(CITE_FORMATS)), null),
  /** Whether it is noted which names the reader looked up, and where. */
  lookUps: v.fallback(v.boolean(), false),
});

/** Holds what the reader chose. */
export type Settings = ValueOf<typeof SETTINGS>;

/** Holds before the reader chose anything. */
export const DEFAULT_SETTINGS: Settings = {
  version: VERSION,
  highlighting: true,
  oncePerSection: false,
  sitesOff: [],
  citeAs: null,
  lookUps: false,
};

/**
 * Reads settings as they were stored. Throws a `Refusal` at those of another version. Defaults in their place would
 * highlight on sites the reader turned off, and the next change would overwrite the choice.
 */
export function readSettings(stored: unknown): Settings {
  if (typeof stored !== 'object' || stored === null) return DEFAULT_SETTINGS;
  const read = fitTo(SETTINGS, stored);
  if (read.fits) return read.value;
  throw new Refusal({ code: 'settings-other-version', version: read.found, reads: VERSION });
}

/** Turns highlighting on or off for one host; the hosts stay sorted and each stands once. */
export function switchSite(settings: Settings, host: string, on: boolean): Settings {
  const others = settings.sitesOff.filter((off) => off !== host);
  return { ...settings, sitesOff: on ? others : [...others, host].sort() };
}

/** Tells whether a change bears on what pages show: a choice among formats does not, nor whether look-ups are noted. */
export function bearsOnPages(after: Settings, before: Settings): boolean {
  const shown = (settings: Settings) => JSON.stringify({ ...settings, citeAs: null, lookUps: false });
  return shown(after) !== shown(before);
}
