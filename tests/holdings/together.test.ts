import { describe, expect, test } from 'vitest';
import type { Holding } from '../../lib/holdings/holding.ts';
import { inMemoryHolding } from '../../lib/holdings/in-memory.ts';
import { QUOTE_GRADES, type QuotesRequest } from '../../lib/holdings/slice.ts';
import { together } from '../../lib/holdings/together.ts';
import type { AnalysedArticle } from '../../lib/model.ts';
import { makeActor } from '../names/make-actor.ts';
import {
  GENERATED_ACTORS,
  GENERATED_PUBLISHER,
  generatedArticle,
  generatedArticles,
} from './generated-articles.ts';
import { actorId } from './sample-index.ts';

const ADA = actorId('ada-lund');
const FIRST: QuotesRequest = { after: null, size: 10, grades: 'all' };
const held = (name: string, articles: readonly AnalysedArticle[]) =>
  inMemoryHolding(name, articles, GENERATED_ACTORS);
const article = (id: string, date: string | null) =>
  generatedArticle(id, date, [{ speakers: [0], mentions: 1, words: 40, kind: 'direct', breaks: 2 }]);

const never = () => new Promise<never>(() => {});
const forever = { patience: never };
/** Waits for nobody who does not answer in the same turn. */
const impatient = { patience: async () => void (await new Promise((resolve) => setTimeout(resolve))) };

/** Does to every question what `instead` says. */
function replaced(holding: Holding, instead: () => Promise<never>): Holding {
  const questions = [
    ...['counts', 'actor', 'roles', 'saidBy', 'about', 'reported', 'namedIn'],
    ...['article', 'articles', 'articlesOf', 'coverage', 'search'],
    ...['counts', 'actor', 'roles', 'rolesAround', 'onThis', 'saidBy', 'about', 'reported', 'namedIn'],
    ...['article', 'articles', 'articlesOf', 'search'],
  ];
  return {
    ...holding,
    ...Object.fromEntries(questions.map((name) => [name, instead])),
    async *names() {
      yield await instead();
    },
  };
}
const silent = (name: string) => replaced(held(name, [article('lost', '2022-01-01')]), never);
const failing = (name: string) =>
  replaced(held(name, []), async () => {
    throw new Error(`${name} fails`);
  });

describe('lists', () => {
  test('stand latest first across holdings, then by article; what two hold stands once', async () => {
    const both = together(
      [
        held('one', [article('b', '2020-01-01'), article('d', null), article('same', '2021-01-01')]),
        held('two', [article('a', '2020-01-01'), article('c', '2022-01-01'), article('same', '2021-01-01')]),
      ],
      forever,
    );
    const inOrder = ['c', 'same', 'a', 'b', 'd'];
    expect((await both.articles(FIRST)).items.map(({ id }) => id)).toEqual(inOrder);
    expect((await both.saidBy(ADA, FIRST)).items.map(({ quotes: [one] }) => one!.article)).toEqual(inOrder);
    expect((await both.namedIn(ADA, FIRST)).items.map(({ id }) => id)).toEqual(inOrder);
  });

  test.each([1, 3, 10, 64].flatMap((size) => QUOTE_GRADES.map((grades) => [size, grades] as const)))(
    'in slices of %i, two halves list what the whole lists: %s',
    async (size, grades) => {
      const all = generatedArticles(20);
      const whole = held('whole', all);
      const halves = together(
        [
          held(
            'even',
            all.filter((_, k) => k % 2 === 0),
          ),
          held(
            'odd',
            all.filter((_, k) => k % 2 === 1),
          ),
        ],
        forever,
      );
      for (const ask of [
        (of: Holding, request: QuotesRequest) => of.saidBy(ADA, request),
        (of: Holding, request: QuotesRequest) => of.about(ADA, request),
        (of: Holding, request: QuotesRequest) => of.reported(GENERATED_PUBLISHER.id, request),
        (of: Holding, request: QuotesRequest) => of.namedIn(ADA, request),
        (of: Holding, request: QuotesRequest) => of.articlesOf(ADA, request),
      ]) {
        let request: QuotesRequest = { after: null, size, grades };
        for (let turn = 0; turn < 12; turn += 1) {
          const slice = await ask(whole, request);
          expect(await ask(halves, request)).toEqual(slice);
          if (slice.next === null) break;
          request = { ...request, after: slice.next };
        }
      }
    },
  );

  test('hits of a search come from each in turn; an actor stands once, with what both have on record', async () => {
    const [one, two] = [held('one', generatedArticles(2)), held('two', generatedArticles(4).slice(2))];
    const hits = await together([one, two], forever).search('lund harbour', FIRST);
    const [ones, twos] = await Promise.all([
      one.search('lund harbour', FIRST),
      two.search('lund harbour', FIRST),
    ]);
    const ada = [ones.items[0]!, twos.items[0]!].map((hit) =>
      hit.type === 'actor' ? hit.counts.said : Number.NaN,
    );
    expect(hits.items[0]).toMatchObject({ id: 'ada-lund', counts: { said: ada[0]! + ada[1]! } });
    expect(hits.items.slice(1, 5)).toEqual([ones.items[1], twos.items[1], ones.items[2], twos.items[2]]);
    expect(hits.total).toBe(ones.total + twos.total);
  });

  test('what is spelled nearly so is left out where another holding has what was asked for', async () => {
    const spelled = held('one', [article('a', '2020-01-01')]);
    const near = inMemoryHolding('two', [], [makeActor('ada-lond', 'person', ['Ada Lond'])]);
    expect((await near.search('ada lund', FIRST)).items).toHaveLength(1);
    const found = await together([near, spelled], forever).search('ada lund', FIRST);
    expect(found.items.filter(({ isNear }) => isNear)).toEqual([]);
    expect(found.items.length).toBeGreaterThan(0);
  });
});

describe('who does not answer in time', () => {
  const both = () => together([silent('far'), held('near', [article('a', '2020-01-01')])], impatient);

  test.each<
    [string, (of: Holding) => Promise<{ readonly missing: readonly string[]; readonly total: number }>]
  >([
    ['said by', (of) => of.saidBy(ADA, FIRST)],
    ['about', (of) => of.about(GENERATED_ACTORS[1]!.id, FIRST)],
    ['reported', (of) => of.reported(GENERATED_PUBLISHER.id, FIRST)],
    ['named in', (of) => of.namedIn(ADA, FIRST)],
    ['articles of somebody', (of) => of.articlesOf(ADA, FIRST)],
    ['articles', (of) => of.articles(FIRST)],
    ['search', (of) => of.search('ada', FIRST)],
  ])('is named as missing, and the others are shown: %s', async (_, ask) => {
    const slice = await ask(both());
    expect(slice.missing).toEqual(['far']);
    expect(slice.total).toBeGreaterThan(0);
  });

  test('is left out of counts, names and roles', async () => {
    expect(await both().counts()).toMatchObject({ articles: 1 });
    expect(await Array.fromAsync(both().names())).toEqual(GENERATED_ACTORS);
    expect(await both().roles(ADA)).toHaveLength(1);
  });

  test('is not told of in what was looked at', async () => {
    expect(await both().coverage(ADA)).toEqual(
      await held('near', [article('a', '2020-01-01')]).coverage(ADA),
    );
  });

  test('is not waited for where an earlier one knows', async () => {
    const eager = together([held('near', [article('a', null)]), silent('far')], forever);
    expect(await eager.actor(ADA)).toMatchObject({ id: ADA });
    expect(await eager.article(article('a', null).id)).toMatchObject({ id: 'a' });
  });

  test('is named through two togethers', async () => {
    const nested = together([both(), held('other', [])], forever);
    expect((await nested.articles(FIRST)).missing).toEqual(['far']);
  });
});

describe('who fails', () => {
  test('is as one who does not answer', async () => {
    const both = together([failing('broken'), held('near', [article('a', null)])], forever);
    expect(await both.articles(FIRST)).toMatchObject({ total: 1, missing: ['broken'] });
    expect(await both.actor(ADA)).toMatchObject({ id: ADA });
  });

  test('says why where all fail', async () => {
    const both = together([failing('one'), failing('two')], forever);
    await expect(both.articles(FIRST)).rejects.toThrow('one fails');
    await expect(both.actor(ADA)).rejects.toThrow('one fails');
    await expect(both.counts()).rejects.toThrow('one fails');
  });
});
