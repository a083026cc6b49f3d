import { beforeEach, describe, expect, test } from 'vitest';
import type { KeepOutcome } from '../../../lib/library/keep-outcome.ts';
import type { KeepRequest } from '../../../lib/library/library.ts';
import type { ActorId, ArticleId } from '../../../lib/model.ts';
import { inBrowsers } from '../in-browsers.ts';
import { bridge, CURATED, DAM, request } from './articles.ts';
import type * as InPage from './library-in-page.ts';

const PATH = `${import.meta.dirname}/library-in-page.ts`;
const FIRST = { after: null, size: 20, grades: 'all' } as const;

inBrowsers<typeof InPage>('what the reader decides', PATH, ({ inPage }) => {
  type Kept = Extract<KeepOutcome, { state: 'kept' }>;
  const keep = async (one: KeepRequest) => (await inPage.keep(one)) as Kept;
  const idOf = async (name: string): Promise<ActorId> =>
    (await inPage.names()).find((actor) => actor.name === name)?.id as ActorId;
  const said = async (name: string) =>
    (await inPage.ask('saidBy', [await idOf(name), FIRST])) as {
      quotes: number;
      items: { quotes: { text: string; by: string; article: string }[] }[];
    };

  beforeEach(() => inPage.anew(CURATED));

  describe('a quote of the reader’s own', () => {
    const start = DAM.indexOf('the town should leave');
    const own = 'the town should leave the valley';
    const words = { start, end: start + own.length, words: own };

    test('goes to somebody of the article, of another one, or of everybody', async () => {
      const { article } = await keep(request(DAM));
      await keep(bridge());
      await inPage.addOwnQuote(article, words, { by: 'actor', actor: await idOf('Ann Lee') });
      expect(
        (await said('Ann Lee')).items.flatMap(({ quotes }) => quotes.map(({ by, text }) => [by, text])),
      ).toContainEqual(['reader', 'the town should leave the valley']);
      await inPage.addOwnQuote(article, words, { by: 'actor', actor: 'vera-stone' as ActorId });
      expect((await said('Vera Stone')).items.flatMap(({ quotes }) => quotes.map(({ by }) => by))).toContain(
        'reader',
      );
      expect((await said('Ann Lee')).quotes).toBe(4);
    });

    test('goes to whom another article alone names, and stays theirs', async () => {
      const { article } = await keep(request(DAM));
      const other = await keep(
        request(
          'Kit Marsh, a lawyer, said that it was late. “It is over,” Marsh said of it to the people who were there.',
          'ask',
          { address: null },
        ),
      );
      const actor = await idOf('Kit Marsh');
      await inPage.addOwnQuote(article, words, { by: 'actor', actor });
      expect(
        (await said('Kit Marsh')).items.flatMap(({ quotes }) => quotes.map((one) => one.article)),
      ).toContain(article);
      await inPage.forget([other.article]);
      expect((await said('Kit Marsh')).quotes).toBe(1);
    });

    test('is taken away again', async () => {
      const { article } = await keep(request(DAM));
      const before = await inPage.rows();
      await inPage.addOwnQuote(article, words, { by: 'name', name: 'Kit Marsh', kind: 'person' });
      const { ownQuotes } = (await inPage.keptArticle(article)) as { ownQuotes: { quote: never }[] };
      await inPage.removeOwnQuote(ownQuotes[0]!.quote);
      expect({ ...(await inPage.rows()), articles: null }).toEqual({ ...before, articles: null });
      expect(await inPage.removeOwnQuote(ownQuotes[0]!.quote)).toEqual({
        problem: { code: 'index-lacks', what: 'quote' },
      });
    });

    test('leaves nothing behind of who was made for it: another of the name is another', async () => {
      const { article } = await keep(request(DAM));
      const other =
        'Kit Marsh, a lawyer, said that it was late. “It is over,” Marsh said of it to the people who were there.';
      await keep(request(other, 'ask', { address: null }));
      const before = await inPage.rows();
      await inPage.addOwnQuote(article, words, { by: 'actor', actor: await idOf('Kit Marsh') });
      const { ownQuotes } = (await inPage.keptArticle(article)) as { ownQuotes: { quote: never }[] };
      await inPage.removeOwnQuote(ownQuotes[0]!.quote);
      expect((await inPage.rows()).decisions).toEqual(before.decisions);
    });

    test('goes to a person of the name that was typed, and not to a state', async () => {
      const { article } = await keep(request(DAM));
      await inPage.addOwnQuote(article, words, { by: 'name', name: 'Jordan', kind: 'person' });
      const { ownQuotes } = (await inPage.keptArticle(article)) as { ownQuotes: { speakers: object[] }[] };
      expect(ownQuotes[0]!.speakers).toEqual([{ id: `${article}#jordan`, name: 'Jordan' }]);
      await inPage.addOwnQuote(article, words, { by: 'name', name: 'Jordan', kind: 'state' });
      expect(await inPage.keptArticle(article)).toMatchObject({
        ownQuotes: [{ speakers: [{ id: 'state:JO' }] }],
      });
    });

    test('has words of the text', async () => {
      const { article } = await keep(request(DAM));
      const speaker = { by: 'name', name: 'Kit Marsh', kind: 'person' } as const;
      expect(await inPage.addOwnQuote(article, { start: 5, end: 5, words: '' }, speaker)).toMatchObject({
        problem: { code: 'request-unfit', path: 'words' },
      });
      expect(
        await inPage.addOwnQuote(article, { start: 0, end: 13, words: 'It has fallen' }, speaker),
      ).toEqual({ problem: { code: 'index-lacks', what: 'words' } });
    });

    test('is of the words that were marked, though another window updated the article meanwhile', async () => {
      const { article } = await keep(request(DAM));
      await keep(request(`It rained for days in the valley, and nobody knew why.\n\n${DAM}`, 'update'));
      await inPage.addOwnQuote(article, words, { by: 'name', name: 'Kit Marsh', kind: 'person' });
      expect(await inPage.keptArticle(article)).toMatchObject({ ownQuotes: [{ words: own }] });
    });
  });

  test('what the reader said of two holds for good, until it is said otherwise', async () => {
    await keep(request(DAM));
    const [ann, tom] = [await idOf('Ann Lee'), await idOf('Tom Reyes')];
    await inPage.tellIdentity(ann, tom, 'same');
    expect((await inPage.names()).filter(({ name }) => ['Ann Lee', 'Tom Reyes'].includes(name))).toHaveLength(
      1,
    );
    expect(await inPage.tellIdentity(ann, ann, 'same')).toMatchObject({ problem: { code: 'request-unfit' } });
    expect(await inPage.tellIdentity(ann, 'nobody' as ActorId, 'same')).toEqual({
      problem: { code: 'index-lacks', what: 'name' },
    });
  });

  describe('what the reader said of two is of them, not of the article by which it was said', () => {
    const ANOTHER = 'https://news.example/another';
    const lees = async () => (await inPage.names()).filter(({ name }) => name === 'Ann Lee');
    const farmer =
      'Ann Lee, a farmer in Lutz, said that it had rained on the fields. “We lost the hay,” Lee said to the people who came.';
    const keepLees = async () => {
      await keep(request(DAM));
      await keep(bridge());
      const { article } = await keep(request(farmer, 'ask', { address: ANOTHER, site: 'The Herald' }));
      return { alone: article, ids: (await lees()).map(({ id }) => id) as [ActorId, ActorId] };
    };

    test.each(['same', 'different'] as const)('that they are %s', async (are) => {
      const { alone, ids } = await keepLees();
      expect(ids).toHaveLength(2);
      await inPage.tellIdentity(...ids, are);
      const count = (await lees()).length;
      expect(count).toBe(are === 'same' ? 1 : 2);
      const before = await inPage.rows();
      const [{ one, other }] = before.decisions as [{ one: ActorId; other: ActorId }];
      const named = [one, other].map((local) => local.split('#')[0] as ArticleId);
      const { change } = (await inPage.forget(named.filter((article) => article !== alone))) as Kept;
      expect(await lees()).toHaveLength(count);
      expect((await inPage.rows()).decisions).toHaveLength(1);
      await inPage.undo(change);
      expect(await inPage.rows()).toEqual(before);
    });

    test('and is taken back in the order in which it was said', async () => {
      const { ids } = await keepLees();
      const before = await inPage.rows();
      const apart = (await inPage.tellIdentity(...ids, 'different')) as Kept;
      const same = (await inPage.tellIdentity(...ids, 'same')) as Kept;
      expect(await inPage.undo(apart.change)).toEqual({ problem: { code: 'change-outdated' } });
      expect(await inPage.undo(same.change)).toBeNull();
      expect(await inPage.undo(apart.change)).toBeNull();
      expect(await inPage.rows()).toEqual(before);
    });
  });

  test('who became another is found by the id of before', async () => {
    await keep(request(DAM));
    const ids = [await idOf('Ann Lee'), await idOf('Tom Reyes')] as const;
    expect(await inPage.whomNow([...ids, 'nobody#ann-lee' as ActorId])).toEqual([]);
    await inPage.tellIdentity(...ids, 'same');
    const names = await inPage.names();
    const left = names.find(({ id }) => ids.includes(id))!.id;
    const [gone] = ids.filter((id) => id !== left);
    expect(await inPage.whomNow(ids)).toEqual([[gone, left]]);
  });

  test('two of one name are told of each other, until the reader says who they are', async () => {
    const farmer =
      'Ann Lee, a farmer in Lutz, said that it had rained on the fields. “We lost the hay,” Lee said to the people who came.';
    await keep(request(DAM));
    await keep(request(farmer, 'ask', { address: null, site: 'The Herald' }));
    const both = (await inPage.names()).filter(({ name }) => name === 'Ann Lee').map(({ id }) => id);
    expect(both).toHaveLength(2);
    const [one, other] = both as [ActorId, ActorId];
    const seen = (await inPage.namesakes(one)) as { apart: { id: ActorId }[]; maybe: { id: ActorId }[] };
    expect([...seen.apart, ...seen.maybe].map(({ id }) => id)).toEqual([other]);
    await inPage.tellIdentity(one, other, 'same');
    const [left] = (await inPage.names()).filter(({ name }) => name === 'Ann Lee');
    expect(await inPage.namesakes(left!.id)).toEqual({ apart: [], maybe: [] });
    expect(await inPage.namesakes('nobody' as ActorId)).toEqual({ apart: [], maybe: [] });
  });
});
