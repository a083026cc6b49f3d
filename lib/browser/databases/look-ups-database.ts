/**
 * The database of what the reader looked up, of the extension's own origin: no content script can open it. It is apart from the library's,
 * so that noting waits for no import and holds up no question, and so that all of it goes with the database.
 */
import { deleteDB } from 'idb';
import { type LookUp, MOST_LOOK_UPS } from '../../reader/look-up.ts';
import { openedOnce } from '../opened-once.ts';

const NAME = 'look-ups';
const TABLE = 'look-ups';

const database = openedOnce(NAME, (made) => {
  made.createObjectStore(TABLE, { keyPath: 'key' }).createIndex('at', 'at');
});

/** Lists all look-ups, latest first. */
export async function readLookUps(): Promise<LookUp[]> {
  const all: LookUp[] = await (await database()).getAllFromIndex(TABLE, 'at');
  return all.reverse();
}

/** Keeps look-ups; one of the same key is replaced, and of too many the oldest go. */
export async function keepLookUps(kept: readonly LookUp[]): Promise<void> {
  const step = (await database()).transaction(TABLE, 'readwrite');
  await Promise.all(kept.map((one) => step.store.put(one)));
  const tooMany = (await step.store.count()) - MOST_LOOK_UPS;
  if (tooMany > 0) {
    const oldest = await step.store.index('at').getAllKeys(null, tooMany);
    await Promise.all(oldest.map((key) => step.store.delete(key)));
  }
  await step.done;
}

/** Takes look-ups out, by their keys. */
export async function dropLookUps(keys: readonly string[]): Promise<void> {
  const step = (await database()).transaction(TABLE, 'readwrite');
  await Promise.all([...keys.map((key) => step.store.delete(key)), step.done]);
}

/** Deletes all of them, and the database that they lay in. */
export async function deleteLookUps(): Promise<void> {
  await deleteDB(NAME);
}
