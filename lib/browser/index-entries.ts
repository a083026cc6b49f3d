import type { IDBPIndex } from 'idb';
import type { IndexEntry, TableName } from '../library/store/tables.ts';

/** Lists entries of an index behind one, in its order. One by one: browsers give the keys of rows at once, but not those of an index. */
export async function indexEntries(
  index: IDBPIndex<unknown, TableName[], TableName, string, IDBTransactionMode>,
  after: IndexEntry | null,
  limit: number,
): Promise<IndexEntry[]> {
  const entries: IndexEntry[] = [];
  let cursor = await index.openKeyCursor(after === null ? null : IDBKeyRange.lowerBound(after[0]));
  // Of the last key, rows may follow that were not listed.
  if (cursor && after && cursor.key === after[0] && cursor.primaryKey < after[1])
    cursor = await cursor.continuePrimaryKey(...after);
  if (cursor && after && cursor.key === after[0] && cursor.primaryKey === after[1])
    cursor = await cursor.continue();
  for (; cursor && entries.length < limit; cursor = await cursor.continue())
    entries.push([cursor.key as string | number, cursor.primaryKey as string]);
  return entries;
}
