import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LibraryIndex } from '../../../lib/library/search/index/library-index.ts';
import type { IndexProgress } from '../../../lib/library/search/library-index-client.ts';
import type { LibraryQuery } from '../../../lib/library/search/library-query.ts';
import { listLibrary } from '../../../lib/library/search/lists/list-library.ts';
import { idAt } from '../../../lib/library/search/read-rows.ts';
import { storedDecision } from '../../../lib/library/store/stored-decision.ts';
import type { LibraryDatabase } from '../../../lib/library/store/tables.ts';
import type { ActorId, ArticleId } from '../../../lib/model.ts';
import { Refusal } from '../../../lib/problems/refusal.ts';
import { anyArticles } from '../../holdings/any-articles.ts';
import { generatedArticle } from '../../holdings/generated-articles.ts';
import { follow, keptAs, memoryLibrary } from './memory-library.ts';

const IDS = ['a', 'b', 'c', 'd', 'e', 'f'];
const ANY = { words: '', source: null, from: null, to: null, descending: true } as const;
const QUOTES = {
  ...ANY,
  ...({ view: 'quotes', who: '', kind: null, stance: null, way: null, side: 'by', actor: null } as const),
};

/** What is asked of two indexes that are to be the same. */
const QUERIES: readonly LibraryQuery[] = [
  ...(['date', 'relevance'] as const).flatMap((sort) =>
    ['', 'the bri', 'keeper', 'harbor', '"in 1901"', '2021'].map((words) => ({ ...QUOTES, words, sort })),
  ),
  ...['ada', 'lund', 'stray', 'kellr'].map((who) => ({ ...QUOTES, who, sort: 'date' }) as const),
  ...['ada', 'lund'].map((who) => ({ ...QUOTES, who, side: 'about', sort: 'date' }) as const),
  ...(['date', 'kept', 'source', 'title', 'quotes', 'relevance'] as const).map(
    (sort) => ({ ...ANY, view: 'articles', words: sort === 'date' ? '' : 'the', sort }) as const,
  ),
  ...(['said', 'about', 'articles', 'name', 'relevance'] as const).flatMap((sort) =>
    ['', 'lund', 'bridge kee'].map(
      (words) => ({ view: 'actors', words, kind: null, sort, descending: sort !== 'name' }) as const,
    ),
  ),
];

/** Writes down all that an index answers. */
function answersOf(index: LibraryIndex): unknown[] {
  return QUERIES.map((query) => {
    const { numbers, ...more } = listLibrary(index, query);
    const actors = query.view === 'actors' ? numbers.map((number) => index.actors.articlesOf(number)) : [];
    return { ...more, ids: numbers.map((number) => idAt(index, query.view, number)), actors };
  });
}

type Step =
  | { readonly put: readonly ReturnType<typeof generatedArticle>[] }
  | { readonly takeOut: readonly string[] }
  | { readonly same: boolean };

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: anyArticles(IDS).map((put) => ({ put })) },
  { weight: 1, arbitrary: fc.uniqueArray(fc.constantFrom(...IDS)).map((takeOut) => ({ takeOut })) },
  { weight: 1, arbitrary: fc.boolean().map((same) => ({ same })) },
);

test('an index that followed each change is the one that is built anew', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ step: anyStep, isHeard: fc.boolean() }), { minLength: 1, maxLength: 7 }),
      async (steps) => {
        const library = memoryLibrary();
        const followed = follow(library.database);
        await followed.follow();
        for (const { step, isHeard } of steps) {
          if ('put' in step) await library.change({ put: step.put.map((one) => keptAs(one)) });
          else if ('takeOut' in step) await library.change({ takeOut: step.takeOut as ArticleId[] });
          else {
            const pair = ['a#ivo-stray', 'b#ivo-stray'] as ActorId[] as [ActorId, ActorId];
            const decisions = [storedDecision(...pair, step.same ? 'same' : 'different')];
            await library.change({ decided: pair, decisions });
          }
          if (isHeard) await followed.follow();
        }
        await followed.follow();
        const anew = follow(library.database);
        await anew.follow();
        expect(answersOf(followed.index)).toEqual(answersOf(anew.index));
      },
    ),
    { numRuns: 40 },
  );
});

/** Keeps a library of so many articles of two quotes. */
async function libraryOf(count: number) {
  const library = memoryLibrary();
  const said = [0, 1].map((words) => ({ speakers: [words], mentions: null, words, kind: 'direct' as const }));
  await library.change({
    put: Array.from({ length: count }, (_, k) => keptAs(generatedArticle(`n${k}`, '2020-01-02', said))),
  });
  return library;
}

test('while it is built, what is read is found, and progress says how much that is', async () => {
  const library = await libraryOf(35);
  const seen: { progress: IndexProgress; found: number }[] = [];
  let clock = 0;
  const followed = follow(library.database, {
    // Each question of the time is a long while later: all progress is told.
    now: () => (clock += 1_000),
    onProgress: (progress) => seen.push({ progress, found: followed ? listed() : 0 }),
  });
  const listed = () => listLibrary(followed.index, { ...QUOTES, sort: 'date' }).numbers.length;
  await followed.follow();
  expect(seen.map(({ progress }) => progress)).toEqual([
    { state: 'building', read: 0, total: 70 },
    { state: 'building', read: 20, total: 70 },
    { state: 'building', read: 40, total: 70 },
    { state: 'building', read: 60, total: 70 },
    { state: 'building', read: 70, total: 70 },
    { state: 'whole', read: 70, total: 70 },
  ]);
  expect(seen.map(({ found }) => found)).toEqual([0, 20, 40, 60, 70, 70]);
});

test('progress is told less often the longer it takes', async () => {
  const { database } = await libraryOf(600);
  const told: number[] = [];
  let clock = 0;
  await follow(database, {
    // An article or so.
    now: () => (clock += 100),
    onProgress: ({ state }) => state === 'building' && told.push(clock),
  }).follow();
  const between = told.slice(1).map((time, at) => time - (told[at] ?? 0));
  expect(Math.max(...between.slice(0, 3))).toBeLessThan(0.1 * clock);
  for (const [at, wait] of between.entries()) expect(wait).toBeGreaterThan((told[at] ?? 0) / 8);
});

test('what is written while it is built is in it at the end', async () => {
  const library = await libraryOf(35);
  const steps = [
    () => library.change({ takeOut: ['n3' as ArticleId, 'n30' as ArticleId] }),
    () => library.change({ put: [keptAs(generatedArticle('n7', '1999-01-02', []))] }),
    () => library.change({ put: [keptAs(generatedArticle('new', '2023-01-02', []))] }),
  ];
  const followed = follow(library.database, {
    now: (() => {
      let clock = 0;
      return () => (clock += 1_000);
    })(),
    pause: async () => void (await steps.shift()?.()),
  });
  await followed.follow();
  expect(steps).toEqual([]);
  const anew = follow(library.database);
  await anew.follow();
  expect(answersOf(followed.index)).toEqual(answersOf(anew.index));
});

test('only what was touched is read again', async () => {
  const library = await libraryOf(35);
  const read: string[] = [];
  const database: Pick<LibraryDatabase, 'read'> = {
    read: (work) =>
      library.database.read((tables) =>
        work({
          ...tables,
          articles: {
            ...tables.articles,
            get(place) {
              read.push(place);
              return tables.articles.get(place);
            },
            all: (query) => {
              read.push('all');
              return tables.articles.all(query);
            },
          },
        }),
      ),
  };
  let changes = 0;
  const followed = follow(database, { onChanged: () => (changes += 1) });
  await followed.follow();
  read.length = 0;
  await library.change({ takeOut: ['n3' as ArticleId] });
  await followed.follow();
  await followed.follow();
  expect(read).toEqual(['7979-98-97 n3']);
  expect(changes).toBe(2);
});

test('a library that cannot be read says why, and is read once it can be', async () => {
  const library = await libraryOf(3);
  let isDamaged = true;
  const seen: IndexProgress[] = [];
  const database: Pick<LibraryDatabase, 'read'> = {
    async read(work) {
      if (isDamaged) throw new Refusal({ code: 'library-unavailable', why: 'damaged' });
      return library.database.read(work);
    },
  };
  const followed = follow(database, { onProgress: (progress) => seen.push(progress) });
  await followed.follow();
  expect(seen).toEqual([{ state: 'failed', error: { code: 'library-unavailable', why: 'damaged' } }]);
  expect(() => followed.index).toThrow(Refusal);
  isDamaged = false;
  await followed.follow();
  expect(seen.at(-1)).toEqual({ state: 'whole', read: 6, total: 6 });
});

test('a library that was begun anew takes the place of the one before', async () => {
  let library = await libraryOf(3);
  const followed = follow({ read: (work) => library.database.read(work) });
  await followed.follow();
  library = memoryLibrary('another word');
  await followed.follow();
  expect(followed.index.quoteCount).toBe(0);
  await library.change({ put: [keptAs(generatedArticle('new', null, []))] });
  await followed.follow();
  expect(followed.progressOf('articles')).toEqual({ read: 1, of: 1 });
});

test('after more than is remembered it is built anew', async () => {
  const library = await libraryOf(3);
  const followed = follow(library.database);
  await followed.follow();
  const before = followed.index;
  const many = Array.from({ length: 600 }, (_, k) => keptAs(generatedArticle(`m${k}`, null, [])));
  await library.change({ put: many.slice(0, 300) });
  await library.change({ put: many.slice(300) });
  await library.change({ takeOut: ['m1' as ArticleId] });
  await followed.follow();
  expect(followed.index).toBe(before);
  for (let k = 0; k < 1_200; k += 300) await library.change({ put: many.slice(0, 400) });
  await followed.follow();
  expect(followed.index).not.toBe(before);
  expect(followed.progressOf('articles')).toEqual({ read: 603, of: 603 });
});

test('where more lies about than is there, it is built anew', async () => {
  const library = memoryLibrary();
  const said = Array.from({ length: 500 }, (_, words) => ({
    speakers: [],
    mentions: null,
    words,
    kind: 'direct' as const,
  }));
  const followed = follow(library.database);
  const kept: unknown[] = [];
  for (let k = 0; k < 24; k += 1) {
    await library.change({ put: [keptAs(generatedArticle('long', `2020-01-${10 + (k % 9)}`, said))] });
    await followed.follow();
    if (kept.at(-1) !== followed.index) kept.push(followed.index);
  }
  expect(kept).toHaveLength(2);
  expect(followed.index.quoteCount).toBe(500);
});
