/** Opens the database as the browser has it. */
function raw(version?: number): Promise<IDBDatabase> {
  return new Promise((done, fail) => {
    const opening = indexedDB.open('library', version);
    opening.onsuccess = () => done(opening.result);
    opening.onerror = () => fail(opening.error);
  });
}

/** Does to the database what a reader never does. */
export async function damageDatabase(kind: 'delete' | 'empty' | 'lose an article' | 'newer'): Promise<void> {
  if (kind === 'delete') {
    await new Promise((done) => {
      indexedDB.deleteDatabase('library').onsuccess = done;
    });
    return;
  }
  const opened = await raw(kind === 'newer' ? 99 : undefined);
  if (kind !== 'newer') {
    const stores = kind === 'empty' ? [...opened.objectStoreNames] : ['articles'];
    const step = opened.transaction(stores, 'readwrite');
    for (const name of stores) step.objectStore(name).clear();
    await new Promise((done) => {
      step.oncomplete = done;
    });
  }
  opened.close();
}

/** Turns the database into one of version 1, with the same rows as far as that had a table for them. */
export async function makeVersionOne(destroy: () => Promise<void>): Promise<void> {
  const opened = await raw();
  const kept = [...opened.objectStoreNames].filter(
    (name) => !['edits', 'proposals', 'corrections'].includes(name),
  );
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
