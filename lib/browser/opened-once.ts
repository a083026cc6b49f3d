import { type IDBPDatabase, openDB } from 'idb';

/** Makes a function that opens a database at its first call and gives the same from then on; it is opened anew where the browser closed it. */
export function openedOnce(name: string, upgrade: (made: IDBPDatabase) => void): () => Promise<IDBPDatabase> {
  let opened: Promise<IDBPDatabase> | null = null;
  const forget = () => {
    opened = null;
  };
  return () => {
    opened ??= openDB(name, 1, {
      upgrade,
      // A newer version, and whoever deletes it, wait for this one to let go.
      blocking(_current, _blocked, { target }) {
        (target as IDBDatabase).close();
        forget();
      },
      terminated: forget,
    }).catch((error: unknown) => {
      forget();
      throw error;
    });
    return opened;
  };
}
