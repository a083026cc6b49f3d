import { sealed } from '../../lib/library/sealed-row.ts';
import type { LibraryMeta } from '../../lib/library/store/meta.ts';
import type { TableName } from '../../lib/library/store/tables.ts';
import type { Pane } from '../e2e/driver.ts';
import { dump } from './dump.ts';
import type { LibraryRows } from './old-library.ts';

/** Rows that go over to the browser at once. */
const AT_ONCE = 300;

/** Puts rows into the database of a library that holds nothing yet, past all that the extension makes of it. */
export async function putRows(window: Pane, rows: LibraryRows): Promise<void> {
  const before = (await dump(window))?.rows.meta.find(({ key }) => key === 'library') as
    | LibraryMeta
    | undefined;
  if (before === undefined) throw new Error('the library was never opened');
  for (const [table, all] of Object.entries(rows) as [TableName, readonly object[]][])
    for (let at = 0; at < all.length; at += AT_ONCE) {
      const some = all.slice(at, at + AT_ONCE).map((row) =>
        // The word that tells of a loss lies outside too.
        sealed('token' in row ? { ...row, token: before.token } : row),
      );
      await window.run(putInPage, table, JSON.stringify(some, bytesAsText));
    }
}

function bytesAsText(_: string, value: unknown): unknown {
  return value instanceof Uint8Array ? { bytes: Array.from(value).join(',') } : value;
}

async function putInPage(table: string, json: string): Promise<void> {
  const rows = JSON.parse(json, (_, value: unknown) =>
    typeof value === 'object' && value !== null && 'bytes' in value
      ? Uint8Array.from(String(value.bytes).split(','), Number)
      : value,
  ) as object[];
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('library');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const step = database.transaction(table, 'readwrite');
  for (const row of rows) step.objectStore(table).put(row);
  await new Promise<void>((resolve, reject) => {
    step.oncomplete = () => resolve();
    step.onabort = () => reject(step.error);
  });
  database.close();
}
