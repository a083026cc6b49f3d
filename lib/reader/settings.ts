/** Holds what the reader chose. */
export interface Settings {
  readonly version: 1;
  readonly highlighting: boolean;
  /** Host names on which highlighting is off. */
  readonly sitesOff: readonly string[];
}

/** What holds before the reader chose anything. */
export const DEFAULT_SETTINGS: Settings = { version: 1, highlighting: true, sitesOff: [] };

/**
 * Reads settings as they were stored. Throws, with a sentence for the reader, at those of a newer On Record: falling back to
 * the defaults would highlight on sites the reader turned off, and the next change would overwrite what they chose.
 */
export function readSettings(stored: unknown): Settings {
  if (typeof stored !== 'object' || stored === null) return DEFAULT_SETTINGS;
  const { version, highlighting, sitesOff } = stored as Record<string, unknown>;
  if (version !== DEFAULT_SETTINGS.version)
    throw new Error(
      `Your settings were saved by another On Record (version ${JSON.stringify(version)}; this one reads version 1). Update the extension.`,
    );
  return {
    version: 1,
    highlighting: highlighting !== false,
    sitesOff: Array.isArray(sitesOff) ? sitesOff.filter((host) => typeof host === 'string') : [],
  };
}

/** Turns highlighting on or off for one host; the hosts stay sorted and each stands once. */
export function switchSite(settings: Settings, host: string, on: boolean): Settings {
  const others = settings.sitesOff.filter((off) => off !== host);
  return { ...settings, sitesOff: on ? others : [...others, host].sort() };
}

/** Names the site of an address as settings do: its host without the port; null where there is none (`about:`, files). */
export function hostOf(url: string | null): string | null {
  if (url === null) return null;
  try {
    const { protocol, hostname } = new URL(url);
    return /^https?:$/.test(protocol) && hostname !== '' ? hostname : null;
  } catch {
    return null;
  }
}
