import type { ArticleId } from '../../model.ts';
import type { Problem } from '../../problems/problem.ts';
import { Refusal } from '../../problems/refusal.ts';
import { fitTo } from '../../shapes/fit.ts';
import {
  BACKED_ARTICLE,
  BACKED_DECISION,
  BACKUP_VERSION,
  type BackedArticle,
  type BackedDecision,
  DECISIONS_ENTRY,
  MANIFEST,
  MANIFEST_ENTRY,
  type Manifest,
  MOST_ENTRY_BYTES,
  MOST_MANIFEST_BYTES,
} from './backup-schema.ts';
import { decisionSubject, misplacedInArticle, misplacedInDecision } from './misplaced-in-line.ts';
import { type JsonLine, readLines } from './read-lines.ts';
import { UnzipFault, type UnzippedEntry, unzipEntries } from './unzip-entries.ts';
import { END_BYTES, entriesAtEnd, FIRST_BYTES, firstSum } from './zip-headers.ts';
import { crcOf, sha256Of } from './zip-packing.ts';

/** A file, as it is read from its beginning to its end. */
export interface BackupFile {
  /** Named in every problem. */
  readonly name: string;
  readonly chunks: AsyncIterable<Uint8Array>;
}

/** Is a part of a backup, in the order of the file: the manifest, then articles, then decisions. */
export type BackupPart =
  /** `print` tells this file from another one. */
  | { readonly type: 'manifest'; readonly manifest: Manifest; readonly print: string }
  | { readonly type: 'article'; readonly article: BackedArticle }
  | { readonly type: 'decision'; readonly decision: BackedDecision };

type EntryFault = Extract<Problem, { readonly code: 'backup-entry' }>['why'];

/**
 * Reads a backup. Each entry is held against its checksum before anything of it is given out, and each line against its schema; what
 * the manifest does not name is refused. So whoever reads it to the end once knows that all of it can be taken in. Throws a `Refusal` that
 * names file, entry and line. Holds one entry at a time. `onBytes` is told how many bytes more were read.
 */
export async function* readBackup(
  file: BackupFile,
  onBytes: (bytes: number) => void = () => {},
): AsyncGenerator<BackupPart> {
  const ends = new FileEnds();
  const reading = new BackupReading(file.name);
  const most = (name: string) => reading.mostBytes(name);
  try {
    for await (const entry of unzipEntries(ends.watch(file.chunks), { most, onBytes }))
      yield* reading.take(entry, firstSum(ends.first));
  } catch (error) {
    throw error instanceof UnzipFault ? reading.refusalOf(error) : error;
  }
  reading.end(entriesAtEnd(ends.last));
}

class BackupReading {
  readonly #file: string;
  readonly #articles = new Set<ArticleId>();
  #manifest: Manifest | null = null;
  #listed = new Map<string, number>();
  /** Entries that were read behind the manifest. */
  #read = 0;
  #counts = { articles: 0, ownQuotes: 0, corrections: 0, decisions: 0 };

  constructor(file: string) {
    this.#file = file;
  }

  /** Gives how many bytes an entry may have; null where it does not belong there. */
  mostBytes(name: string): number | null {
    // What the same push holds behind the manifest is unpacked before that is read: some megabytes.
    if (this.#manifest === null) return name === MANIFEST_ENTRY ? MOST_MANIFEST_BYTES : MOST_ENTRY_BYTES;
    const position = this.#listed.get(name);
    return position === undefined ? null : (this.#manifest.entries[position]?.bytes ?? null);
  }

  /** `sum` is the CRC-32 that the file states of its first entry, the manifest, which no other entry sums up; null where it states none. */
  async *take(entry: UnzippedEntry, sum: number | null): AsyncGenerator<BackupPart> {
    if (this.#manifest === null) {
      if (sum !== null && sum !== crcOf(entry.bytes)) throw this.#entryFault(entry.name, 'damaged');
      this.#manifest = this.#readManifest(entry);
      this.#listed = new Map(this.#manifest.entries.map(({ name }, position) => [name, position]));
      yield { type: 'manifest', manifest: this.#manifest, print: await sha256Of([entry.bytes]) };
      return;
    }
    await this.#checkEntry(entry, this.#manifest);
    this.#read += 1;
    if (entry.name === DECISIONS_ENTRY) yield* this.#decisions(entry);
    else if (entry.name.endsWith('.ndjson')) yield* this.#articleLines(entry);
  }

  /** Throws where a part of the file is not there. `stated` is how many entries its end says it has. */
  end(stated: number | null): void {
    const manifest = this.#manifest;
    if (manifest === null) throw new Refusal({ code: 'backup-foreign', file: this.#file });
    const missing = manifest.entries[this.#read];
    if (missing !== undefined) throw this.#entryFault(missing.name, 'missing');
    if (stated !== manifest.entries.length + 1) throw new Refusal({ code: 'backup-cut', file: this.#file });
    const wrong = Object.entries(this.#counts).find(
      ([what, count]) => manifest.counts[what as keyof Manifest['counts']] !== count,
    );
    if (wrong !== undefined)
      throw this.#unfit(MANIFEST_ENTRY, null, { path: `counts.${wrong[0]}`, fault: 'count' });
  }

  refusalOf({ entry, why }: UnzipFault): Refusal {
    if (entry === null) return new Refusal({ code: 'backup-foreign', file: this.#file });
    return this.#entryFault(entry, why);
  }

  #readManifest({ name, bytes }: UnzippedEntry): Manifest {
    const file = this.#file;
    if (name !== MANIFEST_ENTRY) throw this.#entryFault(name, 'before-manifest');
    const [only] = this.#jsonIn(bytes, name);
    const read = fitTo(MANIFEST, only?.value);
    if (!read.fits) {
      const { path, fault, found } = read;
      if (path === '' || path === 'format') throw new Refusal({ code: 'backup-foreign', file });
      if (path !== 'version') throw this.#unfit(name, null, { path, fault });
      const isNewer = typeof found === 'number' && found > BACKUP_VERSION;
      const code = isNewer ? 'backup-newer' : 'backup-version-unknown';
      throw new Refusal({ code, file, version: found, reads: BACKUP_VERSION });
    }
    // A manifest may list tens of thousands: each name is looked up once.
    const names = new Set<string>();
    const twice = read.value.entries.findIndex((one) => names.size === names.add(one.name).size);
    if (twice >= 0) throw this.#unfit(name, null, { path: `entries.${twice}.name`, fault: 'taken' });
    return read.value;
  }

  async #checkEntry({ name, bytes }: UnzippedEntry, { entries }: Manifest): Promise<void> {
    const position = this.#listed.get(name);
    const stated = position === undefined ? undefined : entries[position];
    if (position === undefined || stated === undefined) throw this.#entryFault(name, 'unknown');
    if (position !== this.#read) throw this.#entryFault(name, position < this.#read ? 'twice' : 'order');
    const isSame = bytes.length === stated.bytes && (await sha256Of([bytes])) === stated.sha256;
    if (!isSame) throw this.#entryFault(name, 'damaged');
  }

  *#articleLines({ name, bytes }: UnzippedEntry): Generator<BackupPart> {
    for (const { line, value } of this.#jsonIn(bytes, name)) {
      const read = fitTo(BACKED_ARTICLE, value);
      if (!read.fits) throw this.#unfit(name, line, read);
      const article = read.value;
      const [misfit] = misplacedInArticle(article, this.#articles);
      if (misfit !== undefined) throw this.#unfit(name, line, misfit);
      this.#articles.add(article.record.id);
      this.#counts.articles += 1;
      this.#counts.ownQuotes += article.own.length;
      this.#counts.corrections += article.corrections.length;
      yield { type: 'article', article };
    }
  }

  *#decisions({ name, bytes }: UnzippedEntry): Generator<BackupPart> {
    const decided = new Set<string>();
    for (const { line, value } of this.#jsonIn(bytes, name)) {
      const read = fitTo(BACKED_DECISION, value);
      if (!read.fits) throw this.#unfit(name, line, read);
      const decision = read.value;
      const [misfit] = misplacedInDecision(decision, this.#articles, decided);
      if (misfit !== undefined) throw this.#unfit(name, line, misfit);
      decided.add(decisionSubject(decision));
      this.#counts.decisions += 1;
      yield { type: 'decision', decision };
    }
  }

  #jsonIn(bytes: Uint8Array, entry: string): Generator<JsonLine> {
    const isOneValue = entry === MANIFEST_ENTRY;
    return readLines(bytes, {
      isOneValue,
      fail: (line, fault) => this.#unfit(entry, isOneValue ? null : line, { path: '', fault }),
    });
  }

  #entryFault(entry: string, why: EntryFault): Refusal {
    return new Refusal({ code: 'backup-entry', file: this.#file, entry, why });
  }

  #unfit(
    entry: string,
    line: number | null,
    { path, fault }: { readonly path: string; readonly fault: string },
  ): Refusal {
    return new Refusal({ code: 'backup-unfit', file: this.#file, entry, line, path, fault });
  }
}

/** Remembers the first and the last bytes of what passes. */
class FileEnds {
  first = new Uint8Array(0);
  last = new Uint8Array(0);

  async *watch(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      if (this.first.length < FIRST_BYTES)
        this.first = new Uint8Array([...this.first, ...chunk.subarray(0, FIRST_BYTES)]).slice(0, FIRST_BYTES);
      this.last = new Uint8Array([...this.last, ...chunk.subarray(-END_BYTES)]).slice(-END_BYTES);
      yield chunk;
    }
  }
}
