import { knownDatabase } from '../../lib/browser/databases/known-database.ts';
import { libraryDatabase } from '../../lib/browser/library-database.ts';
import { onInstalled } from '../../lib/browser/runtime.ts';
import { readLocal, readSession, writeLocal, writeSession } from '../../lib/browser/storage.ts';
import type { Holding } from '../../lib/holdings/holding.ts';
import type { Library } from '../../lib/library/library.ts';
import { openLibrary } from '../../lib/library/open-library.ts';

/** Where the word lies that tells of a library which the browser lost. Everybody has one: it says nothing of who keeps what. */
const TOKEN = 'library-token';

/** Says that the library was gone through since the browser started. */
const CHECKED = 'library-checked';

/** Prepares the reader's library; nothing of it is read before somebody asks. Call it in the background's first turn. */
export function readerLibrary(bundled: Holding): Library {
  const library = openLibrary({
    database: libraryDatabase(),
    outside: {
      async read() {
        const token = await readLocal(TOKEN);
        return typeof token === 'string' ? token : null;
      },
      write: (token) => writeLocal(TOKEN, token),
    },
    known: knownDatabase(),
    pause: () => new Promise((resolve) => setTimeout(resolve)),
    checks: {
      isDone: async () => CHECKED in (await readSession()),
      setDone: () => writeSession(CHECKED, true),
    },
    curated: () => Array.fromAsync(bundled.names()),
    // In a bundle of one file it is there all the same, and not run before.
    loadWriter: async () => (await import('../../lib/library/open-writer.ts')).openWriter,
    now: () => new Date(),
    randomId: () => crypto.randomUUID(),
  });
  // For everybody alike: a page of Firefox may look where the word lies.
  onInstalled(() => {
    void library.state();
    // Firefox grants it to extensions that ask for room; Chromium's workers have no such call, and `unlimitedStorage` does there.
    void navigator.storage.persist?.();
  });
  return library;
}
