import type { TableRows } from '../../lib/library/store/tables.ts';
import type { Pane } from '../e2e/driver.ts';

/** Holds all rows of the library's tables as they lie in the database, and of each index which rows it gives for which keys. */
export interface Dump {
  readonly rows: { readonly [Name in keyof TableRows]: readonly TableRows[Name][] };
  /** `table.index` -> its entries, key and primary key, in its order. */
  readonly indexes: Readonly<Record<string, readonly (readonly [key: unknown, row: unknown])[]>>;
}

/** Reads the whole database in a document of the extension, past all that the extension makes of it; null where there is none. */
export async function dump(window: Pane): Promise<Dump | null> {
  const json = await window.run(async () => {
    const done = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const all = await indexedDB.databases();
    // Who opens what is not there makes it.
    if (!all.some(({ name }) => name === 'library')) return null;
    const database = await done(indexedDB.open('library'));
    try {
      const names = [...database.objectStoreNames];
      if (names.length === 0) return null;
      const rows: Record<string, unknown[]> = {};
      const indexes: Record<string, [unknown, unknown][]> = {};
      const step = database.transaction(names);
      for (const name of names) {
        const store = step.objectStore(name);
        // What seals a row is the database's own.
        rows[name] = (await done(store.getAll())).map(({ seal: _, ...row }) => row);
        for (const index of store.indexNames) {
          const entries: [unknown, unknown][] = [];
          indexes[`${name}.${index}`] = entries;
          const request = store.index(index).openKeyCursor();
          await new Promise<void>((resolve, reject) => {
            request.onerror = () => reject(request.error);
            request.onsuccess = () => {
              const cursor = request.result;
              if (cursor === null) return resolve();
              entries.push([cursor.key, cursor.primaryKey]);
              cursor.continue();
            };
          });
        }
      }
      return JSON.stringify({ rows, indexes }, (_, value: unknown) =>
        value instanceof Uint8Array
          ? { bytes: Array.from(value, (one) => one.toString(16)).join(',') }
          : value,
      );
    } finally {
      database.close();
    }
  });
  if (json === null) return null;
  return JSON.parse(json, (_, value: unknown) =>
    typeof value === 'object' && value !== null && 'bytes' in value
      ? Uint8Array.from(String(value.bytes).split(','), (one) => Number.parseInt(one, 16))
      : value,
  ) as Dump;
}
