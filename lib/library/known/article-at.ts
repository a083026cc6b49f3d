import type { ArticleId } from '../../model.ts';
import type { ReadTables } from '../store/tables.ts';

/**
 * Finds the article that is kept of an address, the latest kept of several. An address that is kept is the one that its page states: without a fragment, and mostly without what a search or a newsletter puts
 * behind it. So the address is looked for as it is, then without its query; with and without a last slash.
 */
export async function articleAt(
  tables: Pick<ReadTables, 'articles'>,
  address: string,
): Promise<ArticleId | null> {
  for (const only of spellingsOf(address)) {
    const found = await tables.articles.all({ index: 'address', only });
    const [latest] = found.toSorted((a, b) => (a.record.kept < b.record.kept ? 1 : -1));
    if (latest) return latest.id;
  }
  return null;
}

/** Lists the addresses under which a page may be kept, the likeliest first. */
function spellingsOf(address: string): readonly string[] {
  const url = URL.parse(address);
  if (url === null || !/^https?:$/.test(url.protocol)) return [];
  url.hash = '';
  const whole = url.href;
  url.search = '';
  const bare = url.href;
  url.pathname = url.pathname.endsWith('/') ? url.pathname.slice(0, -1) : `${url.pathname}/`;
  return [...new Set([whole, bare, url.href])];
}
