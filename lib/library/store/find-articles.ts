import type { ArticleId } from '../../model.ts';
import { Refusal } from '../../problems/refusal.ts';
import type { StoredArticle } from './stored-article.ts';
import type { ReadTables } from './tables.ts';

/** Finds articles by their ids, as far as they are there. */
export async function articlesById(
  tables: Pick<ReadTables, 'articles'>,
  ids: readonly ArticleId[],
): Promise<StoredArticle[]> {
  const found = await Promise.all(ids.map((only) => tables.articles.all({ index: 'id', only, limit: 1 })));
  return found.flat();
}

/** Finds a kept article. Throws a `Refusal` where it is not kept. */
export async function requiredArticle(
  tables: Pick<ReadTables, 'articles'>,
  id: ArticleId,
): Promise<StoredArticle> {
  const [stored] = await articlesById(tables, [id]);
  if (stored === undefined) throw new Refusal({ code: 'index-lacks', what: 'article' });
  return stored;
}
