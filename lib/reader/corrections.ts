/** What the reader said of wrong highlights: kept, applied to the actors a page is searched for, carried in a file. */
import type { Actor, Correction } from '../model.ts';

/** Holds the reader's corrections, oldest first; in storage and in a file alike. */
export interface Corrections {
  readonly format: 'on-record-corrections';
  /** Unknown versions are refused, never guessed at and never overwritten. */
  readonly version: 1;
  readonly corrections: readonly Correction[];
}

/** What holds before the reader corrected anything. */
export const NO_CORRECTIONS: Corrections = { format: 'on-record-corrections', version: 1, corrections: [] };

/**
 * Most that is kept, in UTF-16 code units of the file: about 1,500 corrections. The file is offered as a `data:` address, which
 * Chrome cuts at 2 MB, and one unit takes 9 bytes there at worst.
 */
export const LARGEST_FILE = 200_000;
const LONGEST_ADDRESS = 2_000;
/** Longest id and alias: those of `lib/wire/validate-message.ts`. */
const LONGEST_ID = 600;
const LONGEST_ALIAS = 300;

/** Names a page as corrections do: its address without fragment and log-in; null where there is none to keep. */
export function pageOf(url: string | null): string | null {
  const address = url === null ? null : URL.parse(url);
  if (address === null || !/^(https?|file):$/.test(address.protocol)) return null;
  address.hash = '';
  address.username = '';
  address.password = '';
  return address.href.length <= LONGEST_ADDRESS ? address.href : null;
}

/**
 * Leaves out of the actors what the reader corrected; `page` is that of `pageOf`. An actor without any form left goes. A form goes
 * whatever its case: "APEC" is matched by the record's "Apec" too. A shorter form inside it stays: without "V. Putin", "Putin" is
 * still looked for there.
 */
export function correctActors(
  actors: readonly Actor[],
  { corrections }: Corrections,
  page: string | null,
): readonly Actor[] {
  const byActor = Map.groupBy(corrections, ({ actor }) => actor);
  return actors.flatMap((actor) => {
    const own = byActor.get(actor.id);
    if (own === undefined) return [actor];
    if (own.some((one) => one.type === 'not-on-page' && one.page === page)) return [];
    const never = new Set(own.map((one) => (one.type === 'never-alias' ? one.alias.toUpperCase() : null)));
    const onlyFull = own.some(({ type }) => type === 'only-full-names');
    const left = (forms: readonly string[]) => forms.filter((form) => !never.has(form.toUpperCase()));
    const aliases = left(actor.aliases);
    const short = onlyFull ? [] : left(actor.short);
    const seats = onlyFull ? [] : left(actor.seats);
    return aliases.length + short.length + seats.length === 0 ? [] : [{ ...actor, aliases, short, seats }];
  });
}

/** Adds corrections behind those that stand, each once. Throws a sentence for the reader where they become too many. */
export function addCorrections(kept: Corrections, added: readonly Correction[]): Corrections {
  const known = new Set(kept.corrections.map(keyOf));
  const fresh = added.filter((one) => {
    const isNew = !known.has(keyOf(one));
    known.add(keyOf(one));
    return isNew;
  });
  if (fresh.length === 0) return kept;
  const all = { ...kept, corrections: [...kept.corrections, ...fresh] };
  if (writeCorrections(all).length > LARGEST_FILE)
    throw new Error(
      'There is no room for more corrections. Remove some of yours first; nothing was changed.',
    );
  return all;
}

/** Takes one correction back; nothing happens where it does not stand. */
export function withdrawCorrection(kept: Corrections, withdrawn: Correction): Corrections {
  const left = kept.corrections.filter((one) => keyOf(one) !== keyOf(withdrawn));
  return left.length === kept.corrections.length ? kept : { ...kept, corrections: left };
}

/**
 * Reads corrections as they were stored. Throws, with a sentence for the reader, at those of another version: without them,
 * names would be highlighted that the reader said are wrong, and the next correction would overwrite them.
 */
export function readCorrections(stored: unknown): Corrections {
  if (typeof stored !== 'object' || stored === null) return NO_CORRECTIONS;
  const { version, corrections } = stored as Readonly<Record<string, unknown>>;
  if (version !== NO_CORRECTIONS.version)
    throw new Error(`Your corrections were saved by ${another(version)}`);
  return {
    ...NO_CORRECTIONS,
    corrections: Array.isArray(corrections) ? corrections.filter(isCorrection) : [],
  };
}

/** Reads a file of corrections. Throws a sentence for the reader at anything in it that does not fit: all of it counts, or nothing. */
export function parseCorrections(file: string): Corrections {
  if (file.length > LARGEST_FILE) throw new Error('This file is too large to hold corrections of On Record.');
  const { format, version, corrections } = fieldsOf(file);
  if (format !== NO_CORRECTIONS.format) throw new Error('This file holds no corrections of On Record.');
  if (version !== NO_CORRECTIONS.version) throw new Error(`This file was written by ${another(version)}`);
  if (!Array.isArray(corrections)) throw new Error('This file holds no list of corrections.');
  const odd = corrections.findIndex((one) => !isCorrection(one));
  if (odd >= 0)
    throw new Error(`Correction ${odd + 1} of this file is none that On Record knows. Nothing was imported.`);
  return { ...NO_CORRECTIONS, corrections };
}

/** Writes corrections as a file: JSON that people can read, a line for each. */
export function writeCorrections({ format, version, corrections }: Corrections): string {
  const lines = corrections.map((one) => `    ${JSON.stringify(one)}`).join(',\n');
  const list = lines === '' ? '[]' : `[\n${lines}\n  ]`;
  return `{\n  "format": "${format}",\n  "version": ${version},\n  "corrections": ${list}\n}\n`;
}

/** Gives the file of these corrections, latest first, as an address to download: nothing has to stay open for it. */
export function correctionsAddress(latestFirst: readonly Correction[]): string {
  const file = writeCorrections({ ...NO_CORRECTIONS, corrections: latestFirst.toReversed() });
  return `data:application/json;charset=utf-8,${encodeURIComponent(file)}`;
}

const isText =
  (longest: number) =>
  (value: unknown): boolean =>
    typeof value === 'string' && value !== '' && value.length <= longest && value.isWellFormed();
const isPage = (value: unknown): boolean => typeof value === 'string' && pageOf(value) === value;

/** What each kind says besides its type and actor. */
const SHAPES: Readonly<Record<Correction['type'], Readonly<Record<string, (value: unknown) => boolean>>>> = {
  'not-on-page': { page: isPage },
  'never-alias': { alias: isText(LONGEST_ALIAS) },
  'only-full-names': {},
};

/** Tells whether a value is a correction, with its fields and no others. */
export function isCorrection(value: unknown): value is Correction {
  if (typeof value !== 'object' || value === null) return false;
  const { type, actor, ...rest } = value as Readonly<Record<string, unknown>>;
  if (typeof type !== 'string' || !Object.hasOwn(SHAPES, type) || !isText(LONGEST_ID)(actor)) return false;
  const checks = Object.entries(SHAPES[type as Correction['type']]);
  return (
    Object.keys(rest).length === checks.length &&
    checks.every(([field, check]) => Object.hasOwn(rest, field) && check(rest[field]))
  );
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

function fieldsOf(json: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    throw new Error('This file is not JSON: it holds no corrections of On Record.');
  }
}

function another(version: unknown): string {
  return `another On Record (version ${JSON.stringify(version)}; this one reads version 1). Update the extension.`;
}
