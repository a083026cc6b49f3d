import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { sealed } from '../library/sealed-row.ts';
import { type StoredActor, storedProposal } from '../library/store/stored-actor.ts';

/** Is the transaction in which a database is brought from one version to the next. */
export type LibraryUpgrade = IDBPTransaction<unknown, string[], 'versionchange'>;

/**
 * Lists how each version of the library's database is made of the one before; what was there stays. All indexes are there from the first on: to add one later rewrites
 * everything, and belongs where a progress bar is.
 */
export const LIBRARY_VERSIONS: readonly ((database: IDBPDatabase, upgrade: LibraryUpgrade) => void)[] = [
  (database) => {
    const articles = database.createObjectStore('articles', { keyPath: 'place' });
    articles.createIndex('id', 'id', { unique: true });
    articles.createIndex('actors', 'actors', { multiEntry: true });
    articles.createIndex('address', 'address');
    articles.createIndex('print', 'print');
    articles.createIndex('engine', 'engine');
    const actors = database.createObjectStore('actors', { keyPath: 'id' });
    for (const index of ['keys', 'starts', 'words', 'forms'])
      actors.createIndex(index, index, { multiEntry: true });
    database.createObjectStore('members', { keyPath: 'id' });
    database.createObjectStore('entries', { keyPath: 'id' });
    database.createObjectStore('sources', { keyPath: 'form' });
    database.createObjectStore('decisions', { keyPath: 'pair' });
    database.createObjectStore('changes', { keyPath: 'id' }).createIndex('order', 'order');
    database.createObjectStore('meta', { keyPath: 'key' });
  },
  (database, upgrade) => {
    database.createObjectStore('edits', { keyPath: 'key' });
    database.createObjectStore('corrections', { keyPath: 'place' });
    database.createObjectStore('proposals', { keyPath: 'pair' });
    void listProposals(upgrade).catch(() => upgrade.abort());
  },
  (database) => {
    database.createObjectStore('imports', { keyPath: 'key' });
    database.createObjectStore('backups', { keyPath: 'article' });
  },
];

/** Lists the questions of version 1, which stood with the actors alone. Some tenths of a second for thousands of actors, once. */
async function listProposals(upgrade: LibraryUpgrade): Promise<void> {
  const proposals = upgrade.objectStore('proposals');
  let cursor = await upgrade.objectStore('actors').openCursor();
  for (; cursor !== null; cursor = await cursor.continue()) {
    const { id, maybe } = cursor.value as StoredActor;
    // Of two without an article everybody knows that they are two.
    for (const { id: other, rule } of maybe)
      if (`${id}${other}`.includes('#'))
        await proposals.put(sealed(storedProposal({ of: [id, other], rule })));
  }
}
