import { expect, test } from 'vitest';
import type { KeepRequest, Library } from '../../lib/library/library.ts';
import { openLibrary } from '../../lib/library/open-library.ts';
import { openWriter } from '../../lib/library/open-writer.ts';
import type { LibraryDatabase } from '../../lib/library/store/tables.ts';
import { Refusal } from '../../lib/problems/refusal.ts';
import { memoryDatabase } from './memory-database.ts';

function open(database: LibraryDatabase, outside: { token: string | null }): Library {
  return openLibrary({
    database,
    outside: {
      read: async () => outside.token,
      write: async (token) => {
        outside.token = token;
      },
    },
    checks: { isDone: async () => true, setDone: async () => {} },
    curated: async () => [],
    loadWriter: async () => openWriter,
    now: () => new Date('2024-05-03T10:00:00Z'),
    randomId: () => crypto.randomUUID(),
  });
}

function article(number: number): KeepRequest {
  return {
    extracted: {
      ...{ title: `Dam ${number}`, authors: [], site: 'The Zenda Post', language: 'en' },
      ...{ published: { day: null, isSure: false, printed: null }, isExcerpt: false, isWhole: true },
      address: `https://news.example/${number}`,
      text: `Ann Lee, the mayor of Zenda, said that dam ${number} would hold. “It is safe,” Lee told reporters.`,
    },
    ...{ origin: 'page', how: 'ask', edited: [] },
  };
}

test('a library into which another window writes while it is opened is well', async () => {
  const outside = { token: null };
  let writing: (() => Promise<unknown>) | null = null;
  const database = memoryDatabase(async () => {
    const write = writing;
    writing = null;
    await write?.();
  });
  const other = open(database, outside);
  await other.keep(article(1));
  writing = () => other.keep(article(2));
  expect(await open(database, outside).state()).toMatchObject({ state: 'open' });
});

test('a library that could not be read for a moment is not thrown away where the reader begins anew', async () => {
  const outside = { token: null };
  const database = memoryDatabase();
  let isBroken = false;
  const library = open(
    {
      ...database,
      read: async (work) => {
        if (isBroken) throw new Refusal({ code: 'library-unavailable', why: 'damaged' });
        return database.read(work);
      },
    },
    outside,
  );
  await library.keep(article(1));
  isBroken = true;
  expect(await library.state()).toEqual({ state: 'unavailable', why: 'damaged' });
  isBroken = false;
  await library.beginAnew();
  expect(await library.state()).toMatchObject({ state: 'open', articles: 1 });
});
