/**
 * The database of the library's known quotes, of the extension's own origin: no content script can open it. It is apart from the library's, because it can be made again: nothing of it is
 * worth a seal or a strict write, and to write it holds up no question.
 */
import { deleteDB } from 'idb';
import type { KnownState, KnownStore } from '../../library/known/known-store.ts';
import { openedOnce } from '../opened-once.ts';

const NAME = 'known-quotes';
const ARTICLES = 'articles';
const STATE = 'state';

/** Goes up with what the rows are: an index of another version is made again. */
const VERSION = 1;

/** Keeps the known quotes in a database, which is made at the first write. */
export function knownDatabase(): KnownStore {
  const database = openedOnce(NAME, (made) => {
    made.createObjectStore(ARTICLES, { keyPath: 'place' });
    made.createObjectStore(STATE);
  });
  return {
    async state() {
      const all = await indexedDB.databases();
      if (!all.some(({ name }) => name === NAME)) return null;
      const row: (KnownState & { readonly version: number }) | undefined = await (await database()).get(
        STATE,
        STATE,
      );
      if (row?.version !== VERSION) return null;
      const { at, above, read } = row;
      return { at, above, read };
    },
    articles: async (above, limit) =>
      (await database()).getAll(ARTICLES, IDBKeyRange.lowerBound(above, true), limit),
    async write({ state, put, remove }) {
      const step = (await database()).transaction([ARTICLES, STATE], 'readwrite', { durability: 'relaxed' });
      const articles = step.objectStore(ARTICLES);
      await Promise.all([
        ...put.map((article) => articles.put(article)),
        ...remove.map((place) => articles.delete(place)),
        step.objectStore(STATE).put({ ...state, version: VERSION }, STATE),
        step.done,
      ]);
    },
    destroy: () => deleteDB(NAME),
  };
}
