import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sealed } from '../lib/library/sealed-row.ts';
import type { Pane } from '../tests/e2e/driver.ts';
import { answerTo } from '../tests/faults/ask.ts';
import { putRowsInPage } from '../tests/faults/put-rows-in-page.ts';
import type { SearchedLibrary } from './searched-library.ts';

/** Rows that go into the database at once: whoever drives the browser waits for no call of many seconds. */
const AT_ONCE = 500;

/**
 * Puts a library into the database of an extension that has none yet, past all that the extension makes of it. The rows go by files in the
 * folder of the build, which a document of the extension reads: over the debugger they would take minutes.
 */
export async function fillLibrary(
  window: Pane,
  build: string,
  { rows, counts }: SearchedLibrary,
): Promise<void> {
  await answerTo(window, { type: 'library' });
  for (const [table, all] of Object.entries(rows))
    for (let at = 0; at < all.length; at += AT_ONCE) {
      const file = `rows-${table}-${at}.json`;
      writeFileSync(join(build, file), JSON.stringify(all.slice(at, at + AT_ONCE)));
      await window.run(putRowsInPage, table, { file: `/${file}` });
    }
  const token = await window.run(tokenInPage);
  const meta = sealed({ key: 'library' as const, token, generation: 1, ...counts });
  writeFileSync(join(build, 'rows-meta.json'), JSON.stringify([meta]));
  await window.run(putRowsInPage, 'meta', { file: '/rows-meta.json' });
}

/** Reads the word that lies outside too, and tells of a loss. */
async function tokenInPage(): Promise<string> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('library');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const get = database.transaction('meta').objectStore('meta').get('library');
  const meta = await new Promise<{ token: string }>((resolve, reject) => {
    get.onsuccess = () => resolve(get.result as { token: string });
    get.onerror = () => reject(get.error);
  });
  database.close();
  return meta.token;
}
