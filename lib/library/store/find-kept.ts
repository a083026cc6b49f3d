import type { Extracted } from '../../extract/extracted.ts';
import type { RecordOrigin } from '../article-record.ts';
import { printOf, type StoredArticle } from './stored-article.ts';
import type { ReadTables } from './tables.ts';

/**
 * Finds what is kept already of what a reader wants to keep: the same words from the same place, or else another version of the page. Of a
 * page many selections may be kept, each an article of its own. The latest kept comes first; null where there is none.
 */
export async function findKept(
  tables: Pick<ReadTables, 'articles'>,
  { text, address }: Pick<Extracted, 'text' | 'address'>,
  origin: RecordOrigin,
): Promise<StoredArticle | null> {
  const [same, there] = await Promise.all([
    tables.articles.all({ index: 'print', only: printOf(text) }),
    address === null || origin === 'selection'
      ? []
      : tables.articles.all({ index: 'address', only: address }),
  ]);
  const sameWords = same.filter(({ record }) => record.address === address || address === null);
  const versions = there.filter(({ record }) => record.origin !== 'selection');
  return latestKept(sameWords) ?? latestKept(versions);
}

function latestKept(articles: readonly StoredArticle[]): StoredArticle | null {
  const [latest] = articles.toSorted((a, b) => (a.record.kept < b.record.kept ? 1 : -1));
  return latest ?? null;
}
