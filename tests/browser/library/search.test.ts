import { beforeEach, expect, test } from 'vitest';
import type { KeepOutcome } from '../../../lib/library/keep-outcome.ts';
import type { KeepRequest } from '../../../lib/library/library.ts';
import type { LibraryQuery } from '../../../lib/library/search/library-query.ts';
import type { ListedActor, ListedArticle, ListedQuote } from '../../../lib/library/search/library-rows.ts';
import type { ActorId, ArticleId } from '../../../lib/model.ts';
import { inBrowsers } from '../in-browsers.ts';
import { bridge, CURATED, DAM, request } from './articles.ts';
import type * as InPage from './search-in-page.ts';

const PATH = `${import.meta.dirname}/search-in-page.ts`;

const ANY = { source: null, from: null, to: null, descending: true } as const;
const articles = (words = '', more: object = {}): LibraryQuery => ({
  ...ANY,
  view: 'articles',
  words,
  sort: 'date',
  ...more,
});
const actors = (words = ''): LibraryQuery => ({
  view: 'actors',
  words,
  kind: null,
  sort: 'said',
  descending: true,
});
const quotes = (words = '', who = '', more: object = {}): LibraryQuery => ({
  ...ANY,
  ...{
    view: 'quotes',
    words,
    who,
    kind: null,
    stance: null,
    way: null,
    side: 'by',
    actor: null,
    sort: 'date',
  },
  ...more,
});

const QUERIES = [
  ...[articles(), articles('dam'), actors(), actors('lee'), quotes(), quotes('safe'), quotes('', 'reyes')],
  ...[
    quotes('', 'lee', { side: 'about' }),
    quotes('2024'),
    quotes('mayor'),
    quotes('', '', { way: 'reader' }),
  ],
];

inBrowsers<typeof InPage>('the search of the library', PATH, ({ inPage }) => {
  type Kept = Extract<KeepOutcome, { state: 'kept' }>;
  const keep = async (one: KeepRequest) => (await inPage.keep(one)) as Kept;
  const rowsOf = async <Row>(query: LibraryQuery) => (await inPage.rows(query, 0, 20)) as unknown as Row[];
  const texts = async (query: LibraryQuery) =>
    (await rowsOf<ListedQuote>(query)).map(({ quote }) => quote.text);
  const idOf = async (name: string): Promise<ActorId> =>
    (await inPage.names()).find((actor) => actor.name === name)?.id as ActorId;

  beforeEach(() => inPage.anew(CURATED));

  test('of nothing is whole at once', async () => {
    expect((await inPage.openPage()).at(-1)).toEqual({ state: 'whole', read: 0, total: 0 });
    expect(await inPage.find(quotes())).toEqual({ total: 0, read: 0, of: 0, sources: [], isNear: false });
  });

  test('finds what is kept, and follows each change of it', async () => {
    await keep(request(DAM));
    await inPage.openPage();
    expect(await texts(quotes('safe'))).toEqual(['The dam is safe,']);
    expect(await inPage.find(quotes('', 'lee'))).toMatchObject({ total: 2, read: 4, of: 4 });
    expect(await texts(quotes('', 'reyes chief'))).toEqual([]);
    expect(await inPage.find(quotes('engineer leaks'))).toMatchObject({ total: 1, isNear: false });
    expect(await inPage.find(quotes('valey'))).toMatchObject({ total: 1, isNear: true });

    const { article } = await keep(bridge());
    await inPage.hear();
    expect((await rowsOf<ListedArticle>(articles())).map(({ title }) => title)).toEqual([
      'The bridge',
      'The dam',
    ]);
    expect(
      (await rowsOf<ListedActor>(actors('lee'))).map((row) => [row.name.text, row.said, row.articles]),
    ).toEqual([['Ann Lee', 4, 2]]);
    expect(await inPage.differences(QUERIES)).toEqual([]);

    await inPage.edit(article, { date: '2019-01-01', title: 'An old bridge' });
    await inPage.hear();
    expect((await rowsOf<ListedArticle>(articles('old'))).map(({ id }) => id)).toEqual([article]);
    expect((await rowsOf<ListedArticle>(articles())).map(({ id }) => id).at(-1)).toBe(article);
    expect(await inPage.differences(QUERIES)).toEqual([]);

    const changed = (await inPage.forget([article])) as { change: never };
    await inPage.hear();
    expect(await inPage.find(quotes())).toMatchObject({ total: 4, read: 4, of: 4 });
    expect(await inPage.differences(QUERIES)).toEqual([]);
    await inPage.undo(changed.change);
    await inPage.hear();
    expect(await inPage.find(articles('old'))).toMatchObject({ total: 1 });
    expect(await inPage.differences(QUERIES)).toEqual([]);
  });

  test('knows the reader’s own quotes, and who is who after the reader said so', async () => {
    const { article } = await keep(request(DAM));
    await keep(bridge());
    await inPage.openPage();
    const words = 'the town should leave the valley';
    const start = DAM.indexOf(words);
    await inPage.addOwnQuote(
      article as ArticleId,
      { start, end: start + words.length, words },
      { by: 'actor', actor: 'vera-stone' as ActorId },
    );
    await inPage.hear();
    expect(await texts(quotes('', 'stone', { way: 'reader' }))).toEqual(['the town should leave the valley']);
    expect(await inPage.differences(QUERIES)).toEqual([]);
    await inPage.tellIdentity(await idOf('Tom Reyes'), await idOf('Ann Lee'), 'same');
    await inPage.hear();
    expect(await inPage.differences(QUERIES)).toEqual([]);
    expect(await inPage.find(actors())).toMatchObject({ total: 2 });
  });

  test('finds articles that are not read yet, and their quotes once they are', async () => {
    await keep(request(DAM));
    await inPage.age(0);
    await inPage.openPage();
    expect(await inPage.find(quotes())).toMatchObject({ total: 0 });
    expect((await rowsOf<ListedArticle>(articles('leaks')))[0]).toMatchObject({
      isRead: false,
      passage: { text: expect.stringContaining('It leaks') },
    });
    await inPage.readOld(99);
    await inPage.hear();
    expect(await texts(quotes('leaks'))).toEqual(['It leaks,']);
  });

  test('of many is built in slices, with what is read so far', async () => {
    await inPage.putGenerated(120);
    const progress = await inPage.openPage();
    expect(progress[1]).toMatchObject({ state: 'building', total: 4_020 });
    expect(progress.at(-1)).toEqual({ state: 'whole', read: 4_020, total: 4_020 });
    expect(await inPage.find(quotes('', 'ada lund'))).toMatchObject({ read: 4_020, of: 4_020 });
    expect(await inPage.rows(quotes('the harbour'), 10, 3)).toHaveLength(3);
  });

  test('that cannot be read says so, and comes back with the library', async () => {
    await keep(request(DAM));
    await inPage.openPage();
    await inPage.damage('newer');
    await inPage.openPage();
    expect(await inPage.find(quotes())).toMatchObject({ problem: { code: 'library-newer' } });
    await inPage.repair();
    await inPage.anew(CURATED);
    await keep(bridge());
    expect((await inPage.hear()).at(-1)).toMatchObject({ state: 'whole', read: 3 });
  });

  test('begins anew with a library that was lost', async () => {
    await keep(request(DAM));
    await inPage.openPage();
    await inPage.damage('empty');
    await inPage.reopen();
    expect((await inPage.hear()).at(-1)).toEqual({ state: 'whole', read: 0, total: 0 });
    expect(await inPage.beginAnew()).toBeNull();
    await keep(bridge());
    await inPage.hear();
    expect(await inPage.find(articles())).toMatchObject({ total: 1 });
  });
});
