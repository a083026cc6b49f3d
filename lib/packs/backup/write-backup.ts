import { Refusal } from '../../problems/refusal.ts';
import {
  BACKUP_VERSION,
  type BackedArticle,
  type BackedDecision,
  DECISIONS_ENTRY,
  FULL_ENTRY_BYTES,
  MANIFEST_ENTRY,
  type Manifest,
  type ManifestEntry,
  MOST_ENTRY_BYTES,
} from './backup-schema.ts';
import { articlesEntry, copyEntry } from './entry-names.ts';
import { endOfZip, localHeader, MOST_ZIP_BYTES, type PlacedEntry } from './zip-headers.ts';
import { joinedBytes, type PackedEntry, ZipPacking } from './zip-packing.ts';

/** Takes the middle of a file, which is most of it, in order. */
export interface BackupSink {
  write(bytes: Uint8Array): Promise<void>;
}

/** Holds what goes before and behind the middle: it is known when all else is written. */
export interface BackupEnds {
  readonly head: Uint8Array;
  readonly tail: Uint8Array;
  readonly manifest: Manifest;
}

/** Tells where the copy of an article is, for a list of all. */
export interface ListedCopy {
  readonly entry: string;
  readonly title: string;
  readonly date: string | null;
  readonly source: string | null;
}

/** An article for people without On Record: a whole document of HTML, and the headline or the words that stand for one. */
export interface ReadableCopy {
  readonly title: string;
  readonly html: string;
}

/** So many articles have a copy. More entries do not fit into a zip; the data of all are there. */
const MOST_COPIES = 50_000;

/**
 * Writes a backup. What is added goes to the sink at once, an entry of articles when it is full: so much is held in memory, however long
 * the file. The manifest comes first in the file and is known last, so `end` gives what to put before the middle and behind it.
 */
export class BackupWriter {
  readonly #sink: BackupSink;
  readonly #made: string;
  readonly #entries: PlacedEntry[] = [];
  readonly #listed: ManifestEntry[] = [];
  readonly #copies: ListedCopy[] = [];
  #counts = { articles: 0, ownQuotes: 0, corrections: 0, decisions: 0 };
  #at = 0;
  #open: ZipPacking | null = null;
  #articleEntries = 0;

  /** `made` is the instant that the file tells. */
  constructor(sink: BackupSink, made: Date) {
    this.#sink = sink;
    this.#made = made.toISOString();
  }

  async add(article: BackedArticle, { title, html }: ReadableCopy): Promise<void> {
    const { record, own, corrections } = article;
    const line = lineOf(article);
    // JSON has three bytes for a code unit at most, but for escapes of six.
    if (line.length * 3 > MOST_ENTRY_BYTES && new TextEncoder().encode(line).length > MOST_ENTRY_BYTES)
      throw new Refusal({ code: 'backup-article-too-long', title });
    if (this.#open !== null && this.#open.bytes + line.length > FULL_ENTRY_BYTES) await this.#endArticles();
    if (this.#open === null) {
      this.#articleEntries += 1;
      this.#open = new ZipPacking(articlesEntry(this.#articleEntries));
    }
    this.#open.add(line);
    const { articles, ownQuotes, corrections: put, decisions } = this.#counts;
    this.#counts = {
      articles: articles + 1,
      ownQuotes: ownQuotes + own.length,
      corrections: put + corrections.length,
      decisions,
    };
    if (this.#copies.length >= MOST_COPIES) return;
    const entry = copyEntry({ title, date: record.date }, this.#counts.articles);
    await this.#put(entry, [html]);
    this.#copies.push({ entry, title, date: record.date, source: record.source });
  }

  /** Ends the file. `contents` makes the document that lists all copies. */
  async end(
    decisions: readonly BackedDecision[],
    contents: (copies: readonly ListedCopy[]) => string,
  ): Promise<BackupEnds> {
    await this.#endArticles();
    await this.#put(DECISIONS_ENTRY, decisions.map(lineOf));
    await this.#put('index.html', [contents(this.#copies)]);
    const manifest: Manifest = {
      ...{ format: 'on-record-library', version: BACKUP_VERSION, made: this.#made },
      counts: { ...this.#counts, decisions: decisions.length },
      entries: this.#listed,
    };
    const packing = new ZipPacking(MANIFEST_ENTRY);
    packing.add(`${JSON.stringify(manifest, null, 1)}\n`);
    const packed = await packing.end();
    const head = joinedBytes([localHeader(packed), ...packed.chunks]);
    const all = [
      { ...packed, at: 0 },
      ...this.#entries.map((entry) => ({ ...entry, at: entry.at + head.length })),
    ];
    const tail = joinedBytes(endOfZip(all, head.length + this.#at));
    if (head.length + this.#at + tail.length > MOST_ZIP_BYTES)
      throw new Refusal({ code: 'backup-too-large' });
    return { head, tail, manifest };
  }

  async #endArticles(): Promise<void> {
    if (this.#open === null) return;
    const packing = this.#open;
    this.#open = null;
    await this.#write(await packing.end());
  }

  async #put(name: string, texts: readonly string[]): Promise<void> {
    const packing = new ZipPacking(name);
    for (const text of texts) packing.add(text);
    await this.#write(await packing.end());
  }

  async #write({ chunks, sha256, ...entry }: PackedEntry): Promise<void> {
    const header = localHeader(entry);
    this.#entries.push({ ...entry, at: this.#at });
    this.#listed.push({ name: entry.name, bytes: entry.bytes, sha256 });
    this.#at += header.length + entry.packed;
    if (this.#at > MOST_ZIP_BYTES) throw new Refusal({ code: 'backup-too-large' });
    await this.#sink.write(joinedBytes([header, ...chunks]));
  }
}

function lineOf(value: BackedArticle | BackedDecision): string {
  return `${JSON.stringify(value)}\n`;
}
