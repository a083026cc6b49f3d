import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';

/** Where the library itself lies, and what a browser keeps of open tabs for its next start, on this machine alone. */
const NOT_FOREIGN =
  /IndexedDB[\\/]chrome-extension|storage[\\/]\w+[\\/]moz-extension|[\\/]Sessions[\\/]|sessionstore|Cache|BrowserMetrics/;
const LARGEST = 50_000_000;

/** Lists the files of a page's browser profile that have a word in them, in UTF-8 or UTF-16; the library's own are left out. */
export function filesWith(page: Page, word: string): string[] {
  const needles = [Buffer.from(word, 'utf8'), Buffer.from(word, 'utf16le')];
  return filesIn(profileOf(page)).filter((file) => {
    const bytes = read(file);
    return needles.some((needle) => bytes.includes(needle));
  });
}

function profileOf(page: Page): string {
  const args = page.browser().process()?.spawnargs ?? [];
  const named = args.find((one) => one.startsWith('--user-data-dir='))?.slice('--user-data-dir='.length);
  const profile = named ?? args[args.indexOf('--profile') + 1];
  if (profile === undefined) throw new Error('this browser has no profile');
  return profile;
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => !NOT_FOREIGN.test(file));
}

/** A browser at work makes and removes files all the time. */
function read(file: string): Buffer {
  try {
    const { size } = statSync(file);
    return size < LARGEST ? readFileSync(file) : Buffer.alloc(0);
  } catch {
    return Buffer.alloc(0);
  }
}
