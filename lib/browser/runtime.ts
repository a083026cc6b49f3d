/** The extension itself: its files and its address. */
import browser from 'webextension-polyfill';

/** Resolves a file of the extension to its address. */
export function getURL(path: string): string {
  return browser.runtime.getURL(path);
}

/** Reads a file of the extension as text. Throws when it is missing. */
export async function readFile(path: string): Promise<string> {
  const response = await fetch(getURL(path));
  if (!response.ok) throw new Error(`browser: ${path} answers ${response.status}`);
  return response.text();
}

/** Tells how large a file of the extension is, in bytes; null where that cannot be told. */
export async function sizeOfFile(path: string): Promise<number | null> {
  const response = await fetch(getURL(path)).catch(() => null);
  return response?.ok ? (await response.blob()).size : null;
}

/** Runs the handler after an installation and after each update, of the extension or of the browser. */
export function onInstalled(handler: () => void): void {
  browser.runtime.onInstalled.addListener(() => handler());
}
