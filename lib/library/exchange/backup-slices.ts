import type { BackedArticle, BackedDecision, Manifest } from '../../packs/backup/backup-schema.ts';
import type { BackupPart } from '../../packs/backup/read-backup.ts';

/** Is a part of a file that is taken in at once. */
export type BackupSlice =
  | { readonly type: 'manifest'; readonly manifest: Manifest; readonly print: string }
  | { readonly type: 'articles'; readonly articles: readonly BackedArticle[] }
  | { readonly type: 'decisions'; readonly decisions: readonly BackedDecision[] };

/** Items of the first slices. So much is read and written before others may write: some seconds. */
const FEWEST_ITEMS = 100;
/**
 * Part of what was read before that a later slice has. Whoever bears a surname of a slice is identified again with it: in slices of one size
 * that work grows with the square of a file, and 5,000 articles took twice as long.
 */
const PART = 0.25;
/** A slice lies in memory at once, and whoever else writes waits for it. */
const MOST_ITEMS = 300;
/** Characters that a slice may have for each of its items: longer articles make it end sooner. */
const CHARACTERS_EACH = 4_000;

/** Gathers articles and decisions of a file into slices. The articles come first. */
export async function* backupSlices(parts: AsyncIterable<BackupPart>): AsyncGenerator<BackupSlice> {
  const open = new OpenSlice();
  for await (const part of parts) {
    if (part.type === 'manifest') yield part;
    else {
      if (part.type === 'decision') yield* open.endArticles();
      open.add(part);
      if (open.isFull) yield* open.end();
    }
  }
  yield* open.end();
}

class OpenSlice {
  #articles: BackedArticle[] = [];
  #decisions: BackedDecision[] = [];
  #characters = 0;
  /** Items of the slices before. */
  #ended = 0;

  get isFull(): boolean {
    const most = Math.min(MOST_ITEMS, Math.max(FEWEST_ITEMS, this.#ended * PART));
    const items = this.#articles.length + this.#decisions.length;
    return items >= most || this.#characters >= most * CHARACTERS_EACH;
  }

  add(part: Exclude<BackupPart, { readonly type: 'manifest' }>): void {
    if (part.type === 'decision') this.#decisions.push(part.decision);
    else {
      this.#articles.push(part.article);
      this.#characters += part.article.record.text.length;
    }
  }

  *endArticles(): Generator<BackupSlice> {
    if (this.#articles.length > 0) yield { type: 'articles', articles: this.#articles };
    this.#ended += this.#articles.length;
    this.#articles = [];
    this.#characters = 0;
  }

  *end(): Generator<BackupSlice> {
    yield* this.endArticles();
    if (this.#decisions.length > 0) yield { type: 'decisions', decisions: this.#decisions };
    this.#ended += this.#decisions.length;
    this.#decisions = [];
  }
}
