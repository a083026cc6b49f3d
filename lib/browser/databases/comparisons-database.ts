/**
 * The database of what the reader compares, of the extension's own origin: no content script can open it. It is apart from the library's, as
 * quotes that came with On Record are compared too, and all of it goes with the database.
 */
import { deleteDB } from 'idb';
import type { Comparison, ComparisonId } from '../../reader/comparison.ts';
import { openedOnce } from '../opened-once.ts';

const NAME = 'comparisons';
const TABLE = 'comparisons';

const database = openedOnce(NAME, (made) => {
  made.createObjectStore(TABLE, { keyPath: 'id' });
});

/** Lists all comparisons, in no order. */
export async function readComparisons(): Promise<readonly Comparison[]> {
  return (await database()).getAll(TABLE);
}

/** Writes some comparisons and takes others out, all or nothing. */
export async function writeComparisons(
  kept: readonly Comparison[],
  gone: readonly ComparisonId[],
): Promise<void> {
  const step = (await database()).transaction(TABLE, 'readwrite');
  await Promise.all([
    ...kept.map((one) => step.store.put(one)),
    ...gone.map((id) => step.store.delete(id)),
    step.done,
  ]);
}

/** Deletes all of them, and the database that they lay in. */
export async function deleteComparisons(): Promise<void> {
  await deleteDB(NAME);
}
