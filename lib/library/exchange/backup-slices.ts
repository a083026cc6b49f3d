import type { BackedArticle, BackedDecision, Manifest } from '../../packs/backup/backup-schema.ts';
import type { BackupPart } from '../../packs/backup/read-backup.ts';

/** Is a part of a file that is taken in at once. */
export type BackupSlice =
  | { readonly type: 'manifest'; readonly manifest: Manifest; readonly print: string }
  | { readonly type: 'articles'; readonly articles: readonly BackedArticle[] }
  | { readonly type: 'decisions'; readonly decisions: readonly BackedDecision[] };

/**
 * So much is read and written before others may write: some seconds. Whoever bears a surname of the slice is identified again with it, so that
 * four slices of a quarter cost half as much again.
 */
const MOST_CHARACTERS = 400_000;
const MOST_ITEMS = 100;

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

  get isFull(): boolean {
    return (
      this.#articles.length + this.#decisions.length >= MOST_ITEMS || this.#characters >= MOST_CHARACTERS
    );
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
    this.#articles = [];
    this.#characters = 0;
  }

  *end(): Generator<BackupSlice> {
    yield* this.endArticles();
    if (this.#decisions.length > 0) yield { type: 'decisions', decisions: this.#decisions };
    this.#decisions = [];
  }
}
