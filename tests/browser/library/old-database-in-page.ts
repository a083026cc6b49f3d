/** Tables that later versions added. */
const LATER: readonly string[] = ['edits', 'proposals', 'corrections', 'imports', 'backups'];

/** Turns the database into one of version 1, with the same rows as far as that had a table for them. */
export async function makeOldDatabase(destroy: () => Promise<void>): Promise<void> {
  const opened = await done(indexedDB.open('library'));
  const kept = [...opened.objectStoreNames].filter((name) => !LATER.includes(name));
  const step = opened.transaction(kept);
  const all = await Promise.all(
    kept.map(async (name) => {
      const store = step.objectStore(name);
      const indexes = [...store.indexNames].map((index) => store.index(index));
      return { name, path: store.keyPath as string, indexes, rows: await done(store.getAll()) };
    }),
  );
  opened.close();
  const makeStores = (old: IDBDatabase) => {
    for (const { name, path, indexes, rows: own } of all) {
      const store = old.createObjectStore(name, { keyPath: path });
      for (const { name: index, keyPath, unique, multiEntry } of indexes)
        store.createIndex(index, keyPath, { unique, multiEntry });
      for (const row of own) store.put(row);
    }
  };
  // Who still goes through the library to check it opens it again, in the version of today.
  for (let isOld = false; !isOld; ) {
    await destroy();
    const opening = indexedDB.open('library', 1);
    opening.onupgradeneeded = () => makeStores(opening.result);
    isOld = await done(opening).then(
      (old) => {
        old.close();
        return true;
      },
      () => false,
    );
  }
}

function done<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
