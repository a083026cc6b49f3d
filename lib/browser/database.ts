/** The database of the extension's own origin. A content script cannot open it: under that name it has its page's. */
import { openedOnce } from './opened-once.ts';

const NAME = 'on-record';
const KEPT = 'kept';

const database = openedOnce(NAME, (made) => {
  made.createObjectStore(KEPT);
});

/** Tells whether the browser keeps a database for the extension. Firefox keeps none where it is set to be private always. */
export async function hasDatabase(): Promise<boolean> {
  try {
    await database();
    return true;
  } catch (error) {
    if (error instanceof DOMException && ['InvalidStateError', 'SecurityError'].includes(error.name))
      return false;
    throw error;
  }
}

/** Reads one value; undefined where there is none. */
export async function readKept(key: string): Promise<unknown> {
  return (await database()).get(KEPT, key);
}

/** Writes one value; resolves when it is on the disk. */
export async function writeKept(key: string, value: unknown): Promise<void> {
  const step = (await database()).transaction(KEPT, 'readwrite', { durability: 'strict' });
  await Promise.all([step.store.put(value, key), step.done]);
}
