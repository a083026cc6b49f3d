/** The browser's key-value storage: `local` outlives the browser, `session` outlives only the background. */
import browser from 'webextension-polyfill';

/** Reads one value of `storage.local`; undefined where there is none. */
export async function readLocal(key: string): Promise<unknown> {
  return (await browser.storage.local.get(key))[key];
}

/** Writes one value of `storage.local`. */
export async function writeLocal(key: string, value: unknown): Promise<void> {
  await browser.storage.local.set({ [key]: value });
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

/** Keeps content scripts, and so a taken-over page process, out of `storage.local`. Chrome only; Firefox has no such call. */
export async function keepStorageFromPages(): Promise<void> {
  const local = browser.storage.local as typeof browser.storage.local & {
    setAccessLevel?(level: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
  };
  await local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
