import type { KnownStore } from '../../lib/library/known/known-store.ts';
import type { KeepRequest, Library } from '../../lib/library/library.ts';
import { openLibrary } from '../../lib/library/open-library.ts';
import { openWriter } from '../../lib/library/open-writer.ts';
import type { LibraryDatabase } from '../../lib/library/store/tables.ts';
import { MemoryKnownStore } from './known/memory-known-store.ts';
import { memoryDatabase } from './memory-database.ts';

/** Opens a library over tables in memory, with the real engine and a clock that moves on with each look. */
export function openInMemory(
  database: LibraryDatabase = memoryDatabase(),
  outside: { token: string | null } = { token: null },
  known: KnownStore = new MemoryKnownStore(),
): Library {
  let seconds = 0;
  return openLibrary({
    database,
    outside: {
      read: async () => outside.token,
      write: async (token) => {
        outside.token = token;
      },
    },
    known,
    pause: async () => {},
    checks: { isDone: async () => true, setDone: async () => {} },
    curated: async () => [],
    loadWriter: async () => openWriter,
    now: () => {
      seconds += 1;
      return new Date(Date.UTC(2024, 4, 3, 10, 0, seconds));
    },
    randomId: () => crypto.randomUUID(),
  });
}

/** Asks to keep a text as the page of a number. */
export function pageOf(number: number, text: string): KeepRequest {
  return {
    extracted: {
      ...{ title: `Dam ${number}`, authors: [], site: 'The Zenda Post', language: 'en', text },
      ...{ published: { day: null, isSure: false, printed: null }, isExcerpt: false, isWhole: true },
      address: `https://news.example/${number}`,
    },
    ...{ origin: 'page', how: 'ask', edited: [] },
  };
}
