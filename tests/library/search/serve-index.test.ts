import { expect, test } from 'vitest';
import { askIndex } from '../../../lib/library/search/ask-index.ts';
import type { IndexNews, IndexRequest } from '../../../lib/library/search/index-messages.ts';
import type { LibraryIndexClient } from '../../../lib/library/search/library-index-client.ts';
import type { ActorsQuery, ArticlesQuery, QuotesQuery } from '../../../lib/library/search/library-query.ts';
import { serveIndex } from '../../../lib/library/search/serve-index.ts';
import type { LibraryDatabase } from '../../../lib/library/store/tables.ts';
import type { ArticleId, QuoteId } from '../../../lib/model.ts';
import { Refusal } from '../../../lib/problems/refusal.ts';
import { generatedArticle } from '../../holdings/generated-articles.ts';
import { keptAs, memoryLibrary } from './memory-library.ts';

/** Serves an index to a page, with copies of all that is sent, as a worker would. */
function served(database: Pick<LibraryDatabase, 'read'>): {
  readonly client: LibraryIndexClient;
  readonly follow: () => Promise<void>;
} {
  let hear: (news: IndexNews) => void = () => {};
  const server = serveIndex({
    database,
    pause: async () => {},
    now: () => performance.now(),
    tell: (news) => hear(structuredClone(news)),
  });
  const client = askIndex({
    send: (request: IndexRequest) => void server.onRequest(structuredClone(request)),
    onNews(handler) {
      hear = handler;
    },
    close: () => {},
  });
  return { client, follow: server.follow };
}

const QUOTES: QuotesQuery = {
  ...{ view: 'quotes', words: '', who: '', kind: null, stance: null, way: null, side: 'by', actor: null },
  ...{ source: null, from: null, to: null, sort: 'date', descending: true },
};
const ARTICLES: ArticlesQuery = {
  ...{ view: 'articles', words: '', source: null, from: null, to: null, sort: 'date', descending: true },
};
const ACTORS: ActorsQuery = { view: 'actors', words: '', kind: null, sort: 'said', descending: true };

const said = (words: number, speakers = [0]) => ({
  ...{ speakers, mentions: 1, words, kind: 'direct' as const, breaks: 1 },
});

/** Keeps two articles: in one of them something was denied; the other one is in Japanese, and no engine reads it. */
async function twoArticles() {
  const library = memoryLibrary();
  const one = generatedArticle('one', '2021-05-06', [said(1), said(2, [0, 1])]);
  const quotes = one.quotes.map((quote, k) => ({ ...quote, stance: k === 0 ? 'denied' : 'said' }) as const);
  const two = {
    ...generatedArticle('two', null, []),
    title: '東京都の橋',
    text: '橋は来年開通する。\n市長が言った。',
  };
  const unread = { ...keptAs(two, '2024-06-01T10:00:00.000Z'), reading: null };
  await library.change({ put: [keptAs({ ...one, source: 'Zenda Post', quotes }), unread] });
  return library;
}

test('a row of a quote says that it was denied, and what of it was asked for', async () => {
  const library = await twoArticles();
  const { client, follow } = served(library.database);
  await follow();
  const query = { ...QUOTES, words: 'closes', who: 'ada' };
  expect(await client.find(query)).toEqual({
    ...{ total: 1, read: 2, of: 2, isNear: false, sources: [{ source: 'Zenda Post', count: 1 }] },
  });
  const [row] = await client.rows(query, 0, 10);
  expect(row).toMatchObject({
    view: 'quotes',
    quote: {
      ...{ stance: 'denied', reporting: 'said', kind: 'direct', source: 'Zenda Post', article: 'one' },
      speakers: [{ id: 'ada-lund', name: 'Ada Lund' }],
    },
  });
  expect(row?.marks.map(({ start, end }) => row.quote.text.slice(start, end))).toEqual(['closes']);
  expect(await client.ids(query)).toEqual([row?.quote.id]);
});

test('an article that no engine has read is found by its heading and its text', async () => {
  const library = await twoArticles();
  const { client, follow } = served(library.database);
  await follow();
  const rowsOf = async (words: string) => client.rows({ ...ARTICLES, words }, 0, 10);
  expect(await rowsOf('市長')).toMatchObject([
    {
      ...{ id: 'two', isRead: false, quotes: 0, kept: '2024-06-01T10:00:00.000Z' },
      heading: { text: '東京都の橋', marks: [] },
      passage: { text: '市長が言った。', marks: [{ start: 0, end: 2 }] },
    },
  ]);
  expect(await rowsOf('橋')).toMatchObject([
    { id: 'two', heading: { marks: [{ start: 4, end: 5 }] }, passage: null },
  ]);
  expect(await rowsOf('"harbour opens"')).toEqual([]);
  expect((await client.rows(ARTICLES, 0, 10)).map((row) => row?.id)).toEqual(['one', 'two']);
});

test('a row of an actor says by what it was found', async () => {
  const library = await twoArticles();
  const { client, follow } = served(library.database);
  await follow();
  const [row] = await client.rows({ ...ACTORS, words: 'ada keeper' }, 0, 10);
  expect(row).toMatchObject({
    ...{ view: 'actors', id: 'ada-lund', said: 2, articles: 1, kind: 'person', maybe: 0 },
    name: { text: 'Ada Lund', marks: [{ start: 0, end: 3 }] },
    role: { date: '2021-05-06', source: 'Zenda Post' },
    matches: [{ field: 'name' }, { field: 'role' }],
  });
  expect(await client.find({ ...ACTORS, words: 'adda' })).toMatchObject({ isNear: true });
});

test('parts of a list are asked for, and what was taken out since is null', async () => {
  const library = await twoArticles();
  const { client, follow } = served(library.database);
  await follow();
  let changes = 0;
  client.onChanged(() => {
    changes += 1;
  });
  expect(await client.rows(QUOTES, 1, 10)).toHaveLength(1);
  expect(await client.rows(QUOTES, 2, 10)).toEqual([]);
  await library.change({ takeOut: ['one' as ArticleId] });
  expect(await client.rows(QUOTES, 0, 10)).toEqual([null, null]);
  await follow();
  expect(changes).toBe(1);
  expect(await client.find(QUOTES)).toMatchObject({ total: 0 });
});

test('chosen quotes are read in the order of their list, and it is told whose they are', async () => {
  const library = await twoArticles();
  const { client, follow } = served(library.database);
  await follow();
  const [first, second] = (await client.ids(QUOTES)) as [QuoteId, QuoteId];
  expect((await client.quotes(QUOTES, [second, first])).map(({ id }) => id)).toEqual([first, second]);
  expect(await client.whose(QUOTES, [first, second])).toEqual({ speakers: 2, only: null, ofNobody: 0 });
  expect(await client.whose(QUOTES, [first])).toEqual({ speakers: 1, only: 'Ada Lund', ofNobody: 0 });
  expect(await client.quotes(QUOTES, ['one:9-zzz' as QuoteId])).toEqual([]);
  await library.change({ takeOut: ['one' as ArticleId] });
  expect(await client.quotes(QUOTES, [first])).toEqual([]);
});

test('a library that cannot be read refuses with its reason, and progress says it too', async () => {
  const { client, follow } = served({
    read: async () => {
      throw new Refusal({ code: 'library-newer', version: 9, reads: 1 });
    },
  });
  const seen: unknown[] = [];
  const dispose = client.onProgress((progress) => seen.push(progress));
  await follow();
  dispose();
  await follow();
  expect(seen).toEqual([
    { state: 'building', read: 0, total: 0 },
    { state: 'failed', error: { code: 'library-newer', version: 9, reads: 1 } },
  ]);
  await expect(client.find(QUOTES)).rejects.toThrow(Refusal);
  const waiting = client.rows(QUOTES, 0, 1);
  client.close();
  await expect(waiting).rejects.toThrow(Refusal);
});
