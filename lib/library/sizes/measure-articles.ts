import type { ArticleId } from '../../model.ts';
import type { Place } from '../derive/place.ts';
import { articleByItself } from '../store/stored-article.ts';
import type { ReadTables } from '../store/tables.ts';

/** Says how much a kept article is. */
export interface ArticleSize {
  readonly id: ArticleId;
  /** Null where nobody knows it. */
  readonly source: string | null;
  readonly quotes: number;
  /**
   * As many as its row has characters, written as JSON: its text, and what was made of it. Browsers store it in another form, of about that
   * size; whom it names lies beside it.
   */
  readonly bytes: number;
}

/** Measures so many articles behind a place, in the order of their places; `last` is null where none follows. */
export async function measureArticles(
  { articles }: Pick<ReadTables, 'articles'>,
  after: Place | null,
  limit: number,
): Promise<{ readonly sizes: readonly ArticleSize[]; readonly last: Place | null }> {
  const rows = await articles.all({ ...(after === null ? {} : { above: after }), limit });
  const sizes = rows.map((row) => ({
    id: row.id,
    source: row.record.source,
    quotes: articleByItself(row).quotes.length,
    bytes: JSON.stringify(row).length,
  }));
  return { sizes, last: rows.length < limit ? null : (rows.at(-1)?.place ?? null) };
}
