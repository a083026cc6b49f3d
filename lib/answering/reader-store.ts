import { once } from '../holdings/once.ts';

/** Stores values under keys. */
interface Shelf {
  /** Undefined where there is none. */
  read(key: string): Promise<unknown>;
  write(key: string, value: unknown): Promise<void>;
}

/** Lists the effects that storing what the reader chose needs. */
export interface ReaderStoreEffects {
  /** Whether the browser keeps a database for the extension. */
  hasDatabase(): Promise<boolean>;
  readonly database: Shelf;
  /** Lasts as long as the browser runs. */
  readonly session: Shelf;
  /** Where versions before this one stored: content scripts of Firefox may read it. */
  readonly old: Pick<Shelf, 'read'> & { remove(key: string): Promise<void> };
}

/** Stores what the reader chose and corrected. */
export interface ReaderStore extends Shelf {
  /** Whether what is written outlives the browser. */
  lasts(): Promise<boolean>;
}

/**
 * Opens the store, and moves there what an older version stored under these keys. A value goes from the old place only when it is on
 * the disk in the new one: whatever stops the move, the next one finds all of it. Without a database, values last for the session.
 */
export function openReaderStore(
  { hasDatabase, database, session, old }: ReaderStoreEffects,
  keys: readonly string[],
): ReaderStore {
  const move = async (key: string) => {
    const value = await old.read(key);
    if (value === undefined) return;
    // What is there already is newer: a move that was stopped between its two steps left the same value in both.
    if ((await database.read(key)) === undefined) await database.write(key, value);
    await old.remove(key);
  };
  const unmoved = new Set(keys);
  const lasts = once(async () => {
    const has = await hasDatabase();
    // What cannot be moved is read where it is, and tried again when the background starts.
    if (has)
      for (const key of keys)
        await move(key).then(
          () => unmoved.delete(key),
          () => {},
        );
    return has;
  });
  const shelf = async () => ((await lasts()) ? database : session);
  return {
    lasts,
    async read(key) {
      const value = await (await shelf()).read(key);
      return value === undefined && unmoved.has(key) ? old.read(key) : value;
    },
    write: async (key, value) => (await shelf()).write(key, value),
  };
}
