import { articleLine, MADE } from './made-backup.ts';
import { listed, type MadeEntry, zipOf } from './zip-of.ts';

/** A file that is refused, and what the refusal must say of it: its code, the entry, the line, and what of it. */
export interface HostileBackup {
  readonly name: string;
  readonly make: () => Promise<Uint8Array> | Uint8Array;
  readonly refused: Readonly<Record<string, unknown>>;
}

/** A sound article. */
export const GOOD = articleLine(1);
/** Writes values a line each. */
export const lines = (...all: unknown[]) =>
  all.map((one) => `${typeof one === 'string' ? one : JSON.stringify(one)}\n`).join('');

/** Makes a backup with a manifest that agrees with its entries, but for what is changed in it. */
export async function backup(
  articles: string | Uint8Array,
  {
    decisions = '',
    more = [],
    manifest = {},
  }: { decisions?: string; more?: MadeEntry[]; manifest?: object } = {},
): Promise<Uint8Array> {
  const entries: MadeEntry[] = [['articles-0001.ndjson', articles], ['decisions.ndjson', decisions], ...more];
  return zipOf([['manifest.json', JSON.stringify(await manifestOf(entries, manifest))], ...entries]);
}

/** Makes a manifest of some entries, but for what is changed in it. */
export async function manifestOf(entries: readonly MadeEntry[], changed: object): Promise<object> {
  return {
    ...{ format: 'on-record-library', version: 1, made: MADE.toISOString() },
    counts: { articles: 1, ownQuotes: 0, corrections: 0, decisions: 0 },
    entries: await listed(entries),
    ...changed,
  };
}

/** What is refused of a line of articles. */
export const line = (fault: object, at = 1) => ({
  code: 'backup-unfit',
  entry: 'articles-0001.ndjson',
  line: at,
  ...fault,
});
/** What is refused of the manifest. */
export const inManifest = (path: string, fault: string) => ({
  code: 'backup-unfit',
  entry: 'manifest.json',
  line: null,
  path,
  fault,
});
/** What is refused of an entry. */
export const entry = (name: string, why: string) => ({ code: 'backup-entry', entry: name, why });

/** Writes lists within lists. */
export const deep = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;
