/** The browser's key-value storage: `local` outlives the browser, `session` outlives only the background. */
import browser from 'webextension-polyfill';

/** Reads one value of `storage.local`; undefined where there is none. */
export async function readLocal(key: string): Promise<unknown> {
  return (await browser.storage.local.get(key))[key];
}

/** Writes one value of `storage.local`. In Firefox content scripts may read it: nothing of the reader's goes there. */
export async function writeLocal(key: string, value: unknown): Promise<void> {
  await browser.storage.local.set({ [key]: value });
}

/** Removes one value of `storage.local`. */
export async function removeLocal(key: string): Promise<void> {
  await browser.storage.local.remove(key);
}

/** Reads all of `storage.session`. */
export async function readSession(): Promise<Record<string, unknown>> {
  return browser.storage.session.get(null);
}

/** Writes one value of `storage.session`. */
export async function writeSession(key: string, value: unknown): Promise<void> {
  await browser.storage.session.set({ [key]: value });
}

/** Removes values of `storage.session`. */
export async function removeSession(keys: readonly string[]): Promise<void> {
  await browser.storage.session.remove([...keys]);
}

/**
 * Keeps content scripts, and so a taken-over page process, out of both storages. Firefox has no such call: there `session` is closed
 * to them anyway, and `local` open, so that nothing of the reader's is kept in it.
 */
export async function keepStorageFromPages(): Promise<void> {
  const { local, session } = browser.storage as unknown as Record<
    'local' | 'session',
    { setAccessLevel?(level: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void> }
  >;
  for (const area of [local, session]) await area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
