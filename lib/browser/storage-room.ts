/** How much the browser lets the extension store, and for how long. */
import type { StorageRoom } from '../library/sizes/room-taken.ts';

/** Asks the browser; null where it does not say. */
export async function storageRoom(): Promise<StorageRoom | null> {
  try {
    const [{ usage, quota }, lasts] = await Promise.all([
      navigator.storage.estimate(),
      navigator.storage.persisted(),
    ]);
    if (usage === undefined || quota === undefined) return null;
    return { used: usage, free: Math.max(0, quota - usage), lasts };
  } catch {
    return null;
  }
}
