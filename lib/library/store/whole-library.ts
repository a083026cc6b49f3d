import { Refusal } from '../../problems/refusal.ts';
import type { LibraryMeta } from './meta.ts';
import { CHANGE_LASTS } from './stored-change.ts';
import type { LibraryDatabase, ReadTables } from './tables.ts';

/** Keeps one random word outside the database, for everybody alike: with and without a library it is the same. */
export interface OutsideToken {
  /** Null where there is none yet. */
  read(): Promise<string | null>;
  write(token: string): Promise<void>;
}

/**
 * Makes the library's first row where there was none ever, and makes sure that what is stored is what was written. Rejects with a
 * `Refusal`: lost, where only the word outside is left; damaged, where articles are missing.
 */
export async function requireWhole(
  database: LibraryDatabase,
  outside: OutsideToken,
  { randomId, now }: { randomId(): string; now(): Date },
): Promise<void> {
  // In one transaction: a worker that writes between two would pass for damage.
  const counted = database.read((tables) => Promise.all([metaOf(tables), tables.articles.count({})]));
  const [token, [inside, articles]] = await Promise.all([outside.read(), counted]);
  if (inside !== null) {
    // The word outside is written last: a stop between the two, or a cleared storage, loses nothing.
    if (token !== inside.token) await outside.write(inside.token);
    if (articles !== inside.articles) throw new Refusal({ code: 'library-unavailable', why: 'damaged' });
    await forgetChanges(database, now().getTime() - CHANGE_LASTS);
    return;
  }
  if (token !== null) throw new Refusal({ code: 'library-lost' });
  await beginLibrary(database, outside, randomId());
}

/** Begins an empty library, and says so outside. */
export async function beginLibrary(
  database: LibraryDatabase,
  outside: OutsideToken,
  token: string,
): Promise<void> {
  await database.write(async (tables) => {
    const empty = { generation: 0, articles: 0, quotes: 0, actors: 0 };
    if ((await metaOf(tables)) === null) tables.meta.put({ key: 'library', token, ...empty });
  });
  const inside = await database.read(metaOf);
  await outside.write(inside?.token ?? token);
}

/** Reads what the library is as a whole; null where it was never made. */
export async function metaOf(tables: Pick<ReadTables, 'meta'>): Promise<LibraryMeta | null> {
  const row = await tables.meta.get('library');
  return row?.key === 'library' ? row : null;
}

/** Forgets what was before the changes that were made before a time. */
async function forgetChanges(database: LibraryDatabase, before: number): Promise<void> {
  const query = { index: 'order', below: before } as const;
  const old = await database.read((tables) => tables.changes.keys(query));
  if (old.length > 0)
    await database.write(async (tables) => {
      for (const id of old) tables.changes.remove(id);
    });
}
