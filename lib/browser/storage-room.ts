/** How much the browser lets the extension store, and for how long. */
import browser from 'webextension-polyfill';
import type { StorageRoom } from '../library/sizes/room-taken.ts';

/** Asks the browser; null where it does not say. */
export async function storageRoom(): Promise<StorageRoom | null> {
  try {
    const [{ usage, quota }, isPersisted, isUnlimited] = await Promise.all([
      navigator.storage.estimate(),
      navigator.storage.persisted(),
      // Chromium's `persisted()` says no of what it never clears: this permission alone exempts an extension. Its page on storage says so.
      browser.permissions.contains({ permissions: ['unlimitedStorage'] }),
    ]);
    if (usage === undefined || quota === undefined) return null;
    return { used: usage, free: Math.max(0, quota - usage), lasts: isPersisted || isUnlimited };
  } catch {
    return null;
  }
}
