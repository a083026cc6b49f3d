import { expect, test } from 'vitest';
import { checkLibrary } from '../../lib/library/check-library.ts';
import { knownEverywhere } from '../../lib/library/derive/known-everywhere.ts';
import { readRecord } from '../../lib/library/derive/read-record.ts';
import type { AskTables } from '../../lib/library/store/library-holding.ts';
import { putArticles } from '../../lib/library/store/put-articles.ts';
import type { IndexEntry, ReadTables } from '../../lib/library/store/tables.ts';
import type { ArticleId } from '../../lib/model.ts';
import { problemOf } from '../../lib/problems/refusal.ts';
import { memoryTables } from './store/memory-tables.ts';

const known = knownEverywhere([]);

async function library(): Promise<ReadTables> {
  const { tables, commit } = memoryTables();
  tables.meta.put({ key: 'library', token: 'x', generation: 0, articles: 0, quotes: 0, actors: 0 });
  commit();
  const put = [1, 2, 3].map((number) => {
    const record = {
      ...{ id: `a${number}` as ArticleId, origin: 'page' as const, title: null, authors: [] },
      ...{ source: 'Zenda Post', address: `https://news.example/${number}`, language: 'en' },
      ...{ date: `2024-05-0${number}`, dateIsSure: true, datePrinted: null, isExcerpt: false },
      ...{ kept: '2024-05-09T10:00:00Z', keptDay: '2024-05-09', edited: [] },
      text: `Mayor Ann Lee said the bridge would open. “We waited ${number} years,” Lee said. Tom Reyes was there.`,
    };
    return { record, own: [], change: 'c' as never, reading: readRecord(record, known.curated) };
  });
  await putArticles(tables, { put, takeOut: [], decisions: [] }, known);
  commit();
  return tables;
}

async function check(tables: ReadTables): Promise<unknown> {
  const ask: AskTables = (work) => work(tables);
  try {
    return await checkLibrary(ask);
  } catch (error) {
    return problemOf(error);
  }
}

test('a library as it was written passes', async () => {
  expect(await check(await library())).toBe(true);
});

/** Each reads the tables as they would be with something of them damaged. */
const DAMAGES: readonly { name: string; of: (tables: ReadTables) => ReadTables }[] = [
  {
    name: 'a row under a key that is not its own',
    of: ({ entries, ...tables }) => ({
      ...tables,
      entries: {
        ...entries,
        keys: async (page) => (await entries.keys(page)).map((key, at) => (at === 0 ? `${key}~` : key)),
      },
    }),
  },
  {
    name: 'an article that is missing',
    of: ({ articles, ...tables }) => ({
      ...tables,
      articles: {
        ...articles,
        all: async (page) => (await articles.all(page)).slice(1),
        keys: async (page) => (await articles.keys(page)).slice(1),
        count: async (query) => (await articles.count(query)) - 1,
      },
    }),
  },
  {
    name: 'an index that finds nobody under a name',
    of: ({ actors, ...tables }) => ({
      ...tables,
      actors: {
        ...actors,
        indexEntries: async (...of) =>
          (await actors.indexEntries(...of)).map(
            ([key, row], at): IndexEntry => [of[0] === 'starts' && at === 0 ? `${key}~` : key, row],
          ),
      },
    }),
  },
];

test.each(DAMAGES)('$name is told', async ({ of }) => {
  expect(await check(of(await library()))).toEqual({ code: 'library-unavailable', why: 'damaged' });
});
