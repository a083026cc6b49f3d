import { beforeEach, describe, expect, test } from 'vitest';
import { quoteIdOf } from '../../../lib/holdings/quote-id.ts';
import type { Changed } from '../../../lib/library/change.ts';
import type { KeepOutcome } from '../../../lib/library/keep-outcome.ts';
import type { KeepRequest } from '../../../lib/library/library.ts';
import type { Actor, ActorId, AnalysedArticle, ArticleId } from '../../../lib/model.ts';
import { inBrowsers } from '../in-browsers.ts';
import { BRIDGE, bridge, CURATED, DAM, request } from './articles.ts';
import type * as InPage from './library-in-page.ts';

const PATH = `${import.meta.dirname}/library-in-page.ts`;
const FIRST = { after: null, size: 20, grades: 'all' } as const;

inBrowsers<typeof InPage>('keeping', PATH, ({ inPage }) => {
  type Kept = Extract<KeepOutcome, { state: 'kept' }>;
  const keep = async (one: KeepRequest) => (await inPage.keep(one)) as Kept;
  const idOf = async (name: string): Promise<ActorId> =>
    (await inPage.names()).find((actor) => actor.name === name)?.id as ActorId;
  const said = async (name: string) =>
    (await inPage.ask('saidBy', [await idOf(name), FIRST])) as {
      quotes: number;
      items: { quotes: { text: string; by: string; article: string }[] }[];
    };
  const state = async () =>
    (await inPage.state()) as { articles: number; quotes: number; old: number; unread: number };

  beforeEach(() => inPage.anew(CURATED));

  test('an article brings its people, their quotes and its counts', async () => {
    expect(await inPage.preview(request(DAM))).toMatchObject({
      quotes: 4,
      speakers: 2,
      known: null,
      notRead: null,
      isReadNow: true,
    });
    const kept = await keep(request(DAM));
    expect(kept).toMatchObject({ state: 'kept', quotes: 4, speakers: 2, isRead: true });
    expect(await state()).toMatchObject({ state: 'open', articles: 1, quotes: 4, old: 0, unread: 0 });
    expect((await said('Ann Lee')).quotes).toBe(2);
    expect(await inPage.keptArticle(kept.article)).toMatchObject({
      ...{
        title: 'The dam',
        date: '2024-05-01',
        source: 'The Sample',
        origin: 'page',
        isRead: true,
        quotes: 4,
      },
      record: { authors: ['Zoe Park'], datePrinted: 'May 1', edited: [] },
    });
  });

  test('a person of two articles is one, whichever came first', async () => {
    await keep(request(DAM));
    await keep(bridge());
    expect((await said('Ann Lee')).quotes).toBe(4);
    expect(
      new Set((await said('Ann Lee')).items.flatMap(({ quotes }) => quotes.map(({ article }) => article)))
        .size,
    ).toBe(2);
    // Somebody whom everybody knows keeps the id that everybody knows.
    expect(await idOf('Vera Stone')).toBe('vera-stone');
  });

  describe('what is kept already', () => {
    test('is said, and nothing is done', async () => {
      const { article } = await keep(request(DAM));
      const before = await inPage.rows();
      expect(await inPage.keep(request(DAM))).toEqual({
        state: 'known',
        article,
        keptDay: '2024-05-03',
        changed: 0,
      });
      const changed = request(`${DAM.replace('on Friday', 'on Thursday')}\n\nIt rained.`);
      expect(await inPage.keep(changed)).toMatchObject({ state: 'known', article, changed: 2 });
      expect(await inPage.preview(changed)).toMatchObject({ known: { article, changed: 2 } });
      expect(await inPage.rows()).toEqual(before);
    });

    test('is updated under its id; what the reader put right, marked and decided stays', async () => {
      const { article } = await keep(request(DAM));
      await inPage.edit(article, { title: 'Dam', date: '2024-04-30' });
      const start = DAM.indexOf('The council was to meet');
      await inPage.addOwnQuote(
        article,
        { start, end: start + 23, words: 'The council was to meet' },
        { by: 'name', name: 'Kit Marsh', kind: 'person' },
      );
      const updated = await keep(request(`It rained.\n\n${DAM}`, 'update', { title: 'Other' }));
      expect(updated.article).toBe(article);
      expect(await state()).toMatchObject({ articles: 1, quotes: 5 });
      expect(await inPage.keptArticle(article)).toMatchObject({
        ...{ title: 'Dam', date: '2024-04-30' },
        ownQuotes: [{ words: 'The council was to meet', speakers: [{ name: 'Kit Marsh' }] }],
      });
    });

    test('leaves everybody of it who they are, whatever was kept since', async () => {
      await keep(request(DAM));
      const id = await idOf('Ann Lee');
      await inPage.reopen(5);
      await keep(bridge());
      await inPage.reopen(5);
      await keep(request(`It rained.\n\n${DAM}`, 'update'));
      expect(await idOf('Ann Lee')).toBe(id);
    });

    test('is kept beside it where the reader wants both', async () => {
      await keep(request(DAM));
      expect(await keep(request(DAM, 'both'))).toMatchObject({ state: 'kept' });
      expect(await state()).toMatchObject({ articles: 2, quotes: 8 });
      expect((await said('Ann Lee')).quotes).toBe(4);
    });

    test('is not a selection of the same page, nor the same words elsewhere', async () => {
      await keep(request(DAM));
      expect(await keep({ ...request(BRIDGE), origin: 'selection' })).toMatchObject({ state: 'kept' });
      expect(await keep(request(DAM, 'ask', { address: 'https://other.example/' }))).toMatchObject({
        state: 'kept',
      });
      expect(
        await inPage.keep({ ...request(DAM, 'ask', { address: null }), origin: 'pasted' }),
      ).toMatchObject({ state: 'known' });
    });
  });

  describe('every change can be undone, to the last row', () => {
    const changes: [string, (articles: readonly ArticleId[]) => Promise<unknown>][] = [
      ['keeping', () => inPage.keep(bridge())],
      ['updating', () => inPage.keep(request(`${DAM}\n\nIt rained.`, 'update'))],
      ['forgetting', ([one]) => inPage.forget([one!])],
      ['putting right', ([one]) => inPage.edit(one!, { date: null, title: 'Dam', source: 'Other' })],
      [
        'a quote of one’s own',
        ([one]) =>
          inPage.addOwnQuote(
            one!,
            { start: 0, end: 14, words: DAM.slice(0, 14) },
            { by: 'name', name: 'Kit Marsh', kind: 'person' },
          ),
      ],
      [
        'putting a quote right',
        async ([one]) => {
          const [quote] = ((await inPage.ask('article', [one])) as AnalysedArticle).quotes;
          const id = quoteIdOf({ id: one!, text: DAM }, quote!);
          return inPage.correctQuote(id, { stance: 'denied', note: 'Checked.' });
        },
      ],
      ['renaming', async () => inPage.editActor(await idOf('Ann Lee'), { name: 'Ann Stone' })],
      ['splitting', async ([one]) => inPage.splitActor(await idOf('Ann Lee'), [one!])],
      [
        'telling two apart',
        async () => inPage.tellIdentity(await idOf('Ann Lee'), await idOf('Tom Reyes'), 'different'),
      ],
      [
        'telling two the same',
        async () => inPage.tellIdentity(await idOf('Ann Lee'), await idOf('Tom Reyes'), 'same'),
      ],
    ];
    test.each(changes)('%s', async (_, make) => {
      const { article } = await keep(request(DAM));
      await keep(request(`${BRIDGE}\n\nOnce more.`, 'ask', { address: null }));
      const before = await inPage.rows();
      const changed = (await make([article])) as Changed;
      expect(changed).toMatchObject({ change: expect.any(String) });
      expect(await inPage.rows()).not.toEqual(before);
      expect(await inPage.undo(changed.change)).toBeNull();
      expect(await inPage.rows()).toEqual(before);
      expect(await inPage.undo(changed.change)).toEqual({ problem: { code: 'change-outdated' } });
    });

    test('one after the other; not where a later one touched the same article', async () => {
      const first = await keep(request(DAM));
      const before = await inPage.rows();
      const edited = (await inPage.edit(first.article, { title: 'Dam' })) as Changed;
      const again = (await inPage.edit(first.article, { title: 'The old dam' })) as Changed;
      expect(await inPage.undo(edited.change)).toEqual({ problem: { code: 'change-outdated' } });
      expect(await inPage.undo(again.change)).toBeNull();
      expect(await inPage.undo(edited.change)).toBeNull();
      expect(await inPage.rows()).toEqual(before);
    });

    test('for an hour: what was taken out does not lie there for good', async () => {
      const { article } = await keep(request(DAM));
      const gone = (await inPage.forget([article])) as Changed;
      await inPage.reopen(59);
      expect(await state()).toMatchObject({ articles: 0 });
      expect(await inPage.changes()).toBe(2);
      await inPage.reopen(2);
      expect(await state()).toMatchObject({ articles: 0 });
      expect(await inPage.changes()).toBe(0);
      expect(await inPage.undo(gone.change)).toEqual({ problem: { code: 'change-outdated' } });
    });

    test('twenty of them', async () => {
      const { article } = await keep(request(DAM));
      for (let time = 0; time < 22; time += 1) await inPage.edit(article, { title: `Dam ${time}` });
      expect(await inPage.changes()).toBe(20);
    });

    test('a library from which everything was forgotten is as an empty one', async () => {
      const empty = await inPage.rows();
      const one = await keep(request(DAM));
      const two = await keep(bridge());
      await inPage.tellIdentity(await idOf('Ann Lee'), await idOf('Tom Reyes'), 'different');
      await inPage.forget([one.article, two.article]);
      expect(await inPage.rows()).toEqual(empty);
    });
  });

  test('names are found by what a page guesses', async () => {
    await keep(request(DAM));
    const names = ((await inPage.named(['Ann Lee said', 'Nobody', 'TOM REYES', 'Ann'])) as Actor[]).map(
      ({ name }) => name,
    );
    expect(names.sort()).toEqual(['Ann Lee', 'Tom Reyes']);
    expect(await inPage.named([])).toEqual([]);
  });

  test('an article in another language is kept, and its quotes are not read', async () => {
    const text =
      'Belediye başkanı barajın artık güvenli olmadığını söyledi ve vadide yaşayan herkesin ayrılması gerektiğini belirtti. '
        .repeat(3)
        .trim();
    const kept = await keep(request(text, 'ask', { language: 'tr' }));
    expect(kept).toMatchObject({ state: 'kept', quotes: 0, isRead: true });
    expect(await inPage.keptArticle(kept.article)).toMatchObject({ notRead: 'tr' });
    expect(await inPage.ask('search', ['belediye', { after: null, size: 5 }])).toMatchObject({ total: 1 });
  });

  test('nothing to keep, and too much', async () => {
    expect(await inPage.keep(request(' \n— '))).toMatchObject({ problem: { code: 'page-no-article' } });
    expect(await inPage.forget(['nothing' as ArticleId])).toMatchObject({ change: expect.any(String) });
    expect(await inPage.edit('nothing' as ArticleId, { title: null })).toEqual({
      problem: { code: 'index-lacks', what: 'article' },
    });
    expect(await inPage.keepLong(5_000_001)).toMatchObject({ problem: { code: 'article-too-long' } });
    expect(await inPage.keepLong(300_000)).toMatchObject({ state: 'kept', isRead: false, quotes: 0 });
    expect(await state()).toMatchObject({ unread: 1, old: 0 });
  });
});
