import { knownDatabase } from '../lib/browser/databases/known-database.ts';
import { libraryDatabase } from '../lib/browser/library-database.ts';
import type { Library } from '../lib/library/library.ts';
import { openLibrary } from '../lib/library/open-library.ts';
import { openWriter } from '../lib/library/open-writer.ts';

/** Is the database under the library of a benchmark, which may fill it past the library. */
export const benchDatabase = libraryDatabase();

let token: string | null = null;

/** Opens the library over the real databases, as a background that has just started does. */
export function openBenchLibrary(): Library {
  return openLibrary({
    database: benchDatabase,
    outside: {
      read: async () => token,
      write: async (next) => {
        token = next;
      },
    },
    known: knownDatabase(),
    pause: () => new Promise((done) => setTimeout(done)),
    checks: { isDone: async () => true, setDone: async () => {} },
    curated: async () => [],
    loadWriter: async () => openWriter,
    now: () => new Date(),
    randomId: () => crypto.randomUUID(),
  });
}
