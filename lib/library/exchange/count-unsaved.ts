import type { ReadTables } from '../store/tables.ts';

/** Counts the articles that lie in no file: they are gone where the browser loses the library. */
export async function countUnsaved(tables: Pick<ReadTables, 'articles' | 'backups'>): Promise<number> {
  const [articles, backups] = await Promise.all([tables.articles.count({}), tables.backups.count({})]);
  return Math.max(0, articles - backups);
}
