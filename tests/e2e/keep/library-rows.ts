import type { LibraryMeta } from '../../../lib/library/store/meta.ts';
import { dump } from '../../faults/dump.ts';
import type { Pane } from '../driver.ts';

/**
 * Gives all that a library holds, what was kept and decided and what an engine made of it, with the entries of every index; null where the
 * browser has none. Which change touched an article last, and what can be taken back, is nothing of that.
 */
export async function libraryRows(pane: Pane): Promise<Record<string, unknown> | null> {
  const found = await dump(pane);
  if (found === null) return null;
  const { changes: _, imports: __, backups: ___, meta, articles, ...rows } = found.rows;
  const indexes = Object.entries(found.indexes).filter(([name]) => !name.startsWith('changes.'));
  const counted = meta.find(({ key }) => key === 'library') as LibraryMeta | undefined;
  return {
    ...rows,
    articles: articles.map(({ change: ____, ...article }) => article),
    indexes: Object.fromEntries(indexes),
    counts: [counted?.articles, counted?.quotes, counted?.actors],
  };
}
