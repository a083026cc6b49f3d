import { expect, test } from 'vitest';
import type { KeepRequest } from '../../lib/library/library.ts';
import { Refusal } from '../../lib/problems/refusal.ts';
import { memoryDatabase } from './memory-database.ts';
import { openInMemory, pageOf } from './open-in-memory.ts';

function article(number: number): KeepRequest {
  return pageOf(
    number,
    `Ann Lee, the mayor of Zenda, said that dam ${number} would hold. “It is safe,” Lee told reporters.`,
  );
}

test('a library into which another window writes while it is opened is well', async () => {
  const outside = { token: null };
  let writing: (() => Promise<unknown>) | null = null;
  const database = memoryDatabase(async () => {
    const write = writing;
    writing = null;
    await write?.();
  });
  const other = openInMemory(database, outside);
  await other.keep(article(1));
  writing = () => other.keep(article(2));
  expect(await openInMemory(database, outside).state()).toMatchObject({ state: 'open' });
});

test('a library that could not be read for a moment is not thrown away where the reader begins anew', async () => {
  const outside = { token: null };
  const database = memoryDatabase();
  let isBroken = false;
  const library = openInMemory(
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
