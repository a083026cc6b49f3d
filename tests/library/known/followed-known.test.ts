import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Quotation } from '../../../lib/checks/find-known.ts';
import { inMemoryHolding } from '../../../lib/holdings/in-memory.ts';
import { quoteIdOf } from '../../../lib/holdings/quote-id.ts';
import type { KnownState } from '../../../lib/library/known/known-store.ts';
import type { Library } from '../../../lib/library/library.ts';
import type { LibraryDatabase } from '../../../lib/library/store/tables.ts';
import type { AnalysedArticle, QuoteId } from '../../../lib/model.ts';
import { memoryDatabase } from '../memory-database.ts';
import { openInMemory, pageOf } from '../open-in-memory.ts';
import { MemoryKnownStore } from './memory-known-store.ts';

const BRIDGE = 'The old stone bridge at Zenda will open again before the first snow of winter';
const FERRY = 'Nobody in this town ought to pay twice for one ferry ride across the river';
const HARBOUR = 'We lost eleven good fishing boats in a single night and nobody was warned';
const WORDS = [BRIDGE, FERRY, HARBOUR];
const speech = (words: readonly string[], name = 'Ann Varga') =>
  [
    `${name}, a ferry owner, came to Zenda.`,
    ...words.map((one) => `“${one},” ${name.split(' ')[1]} said.`),
  ].join('\n\n');
const TEXTS = [
  speech([BRIDGE]),
  speech([FERRY, HARBOUR]),
  speech([BRIDGE.replace('snow', 'ice')], 'Tom Reyes'),
  speech(WORDS),
  'It rained in Zenda.',
];
const ASKED: readonly Quotation[] = WORDS.map((text) => ({ text, speaker: 'Ann Varga', article: null }));

/** A library whose parts outlive it, as they outlive a background. */
function stage() {
  const database = memoryDatabase();
  const outside = { token: null as string | null };
  const store = new MemoryKnownStore();
  return {
    ...{ store, database },
    open: (over: LibraryDatabase = database, known = store) => openInMemory(over, outside, known),
    anew: () => openInMemory(database, outside),
  };
}

/** Counts the articles that are read. */
function counting(database: LibraryDatabase) {
  const counted = { read: 0 };
  const reading: LibraryDatabase = {
    ...database,
    read: (work) =>
      database.read((tables) =>
        work({
          ...tables,
          articles: {
            ...tables.articles,
            async all(query) {
              const rows = await tables.articles.all(query);
              counted.read += rows.length;
              return rows;
            },
          },
        }),
      ),
  };
  return { counted, reading };
}

async function keep(library: Library, number: number, text: string) {
  const outcome = await library.keep(pageOf(number, text));
  if (outcome.state !== 'kept') throw new Error(`followed-known: page ${number} was not kept`);
  return outcome;
}

/** Tells how many quotes repeat each of the words. */
async function told(library: Library): Promise<number[]> {
  return (await library.holding.known(ASKED)).map(({ length }) => length);
}

async function quotesOf(library: Library): Promise<QuoteId[]> {
  const articles = await articlesOf(library);
  return articles.flatMap((article) => article.quotes.map((quote) => quoteIdOf(article, quote)));
}

async function articlesOf(library: Library): Promise<AnalysedArticle[]> {
  const { items } = await library.holding.articles({ after: null, size: 100 });
  const found = await Promise.all(items.map(({ id }) => library.holding.article(id)));
  return found.flatMap((one) => one ?? []);
}

describe('follows', () => {
  test('what is kept, forgotten and brought back', async () => {
    const library = stage().open();
    expect(await told(library)).toEqual([0, 0, 0]);
    const { article } = await keep(library, 0, TEXTS[0]!);
    await keep(library, 1, TEXTS[1]!);
    expect(await told(library)).toEqual([1, 1, 1]);
    const { change } = await library.forget([article]);
    expect(await told(library)).toEqual([0, 1, 1]);
    await library.undo(change);
    expect(await told(library)).toEqual([1, 1, 1]);
  });

  test('what the reader puts right: nobody keeps words that were taken from them', async () => {
    const library = stage().open();
    await keep(library, 0, TEXTS[0]!);
    const [id = expect.fail()] = await quotesOf(library);
    const { change } = await library.correctQuote(id, {
      speaker: { by: 'name', name: 'Tom Reyes', kind: 'person' },
    });
    const [[view] = []] = await library.holding.known(ASKED);
    expect([view?.isOtherSpeaker, view?.quote.speakers.map(({ name }) => name)]).toEqual([
      true,
      ['Tom Reyes'],
    ]);
    await library.undo(change);
    await library.correctQuote(id, { speaker: 'nobody' });
    expect(await told(library)).toEqual([0, 0, 0]);
  });

  test('the name that the reader gives whoever an article misspells', async () => {
    const library = stage().open();
    await keep(library, 0, speech([BRIDGE], 'Bea Farkas'));
    const asked = [{ ...ASKED[0]!, speaker: 'Ann Varga' }];
    const told = async () =>
      (await library.holding.known(asked)).flatMap((views) =>
        views.map(({ isOtherSpeaker, isSameSpeaker }) => [isOtherSpeaker, isSameSpeaker]),
      );
    expect(await told()).toEqual([[true, false]]);
    const [{ id } = expect.fail()] = await Array.fromAsync(library.holding.names());
    await library.editActor(id, { name: 'Ann Varga' });
    expect(await told()).toEqual([[false, true]]);
  });

  test('what is deleted for good goes from the store too', async () => {
    const { open, store } = stage();
    const library = open();
    await keep(library, 0, TEXTS[0]!);
    expect(await told(library)).toEqual([1, 0, 0]);
    expect(store.rows.size).toBe(1);
    await library.forgetEverything();
    expect([store.rows.size, store.kept]).toEqual([0, null]);
    expect(await told(library)).toEqual([0, 0, 0]);
  });
});

test('what is forgotten goes from the store before anybody asks again, where anybody asked before', async () => {
  const { open, store } = stage();
  const library = open();
  const { article } = await keep(library, 0, TEXTS[0]!);
  await library.known.follow();
  expect(store.writes).toBe(0);
  await told(library);
  expect(store.rows.size).toBe(1);
  await library.forget([article]);
  const woken = open();
  await woken.known.follow();
  expect(store.rows.size).toBe(0);
});

describe('many articles', () => {
  const MANY = 260;

  async function filled() {
    const parts = stage();
    const library = parts.open();
    for (let k = 0; k < MANY; k += 1) await keep(library, k, k === 3 ? TEXTS[0]! : speech([`${FERRY} ${k}`]));
    return parts;
  }

  test('are gone through in slices, behind the answer; a background that ends loses one', async () => {
    const { open, store, database } = await filled();
    const first = open();
    await told(first);
    const { read = 0, above = null } = store.kept ?? ({} as Partial<KnownState>);
    expect(read).toBe(200);
    expect(above).not.toBeNull();
    expect(await first.known.progress()).toEqual({ read, of: MANY });
    // The browser ends it here: another one goes on with what is stored.
    const stored = new MemoryKnownStore();
    for (const row of store.rows.values())
      await stored.write({ state: store.kept as KnownState, put: [row], remove: [] });
    const { counted, reading } = counting(database);
    const second = open(reading, stored);
    await expect
      .poll(async () => [await told(second), await second.known.progress()])
      .toEqual([[1, expect.any(Number), 0], null]);
    expect(counted.read).toBeLessThanOrEqual(MANY - 200 + 20);
    expect(stored.rows.size).toBe(MANY);
  });
});

test.each<[string, (store: MemoryKnownStore) => void]>([
  [
    'is of another version',
    (store) => {
      for (const [place, row] of store.rows)
        store.rows.set(place, { ...row, index: { ...row.index, version: 0 } });
    },
  ],
  [
    'is of another library',
    (store) => {
      if (store.kept) store.kept = { ...store.kept, at: { token: 'another', count: 1 } };
    },
  ],
  [
    'is ahead of the library',
    (store) => {
      if (store.kept) store.kept = { ...store.kept, at: { ...store.kept.at, count: 1_000 } };
    },
  ],
  [
    'cannot be read',
    (store) => {
      store.articles = async () => {
        throw new Error('The disk is away.');
      };
    },
  ],
  [
    'cannot be written',
    (store) => {
      store.kept = null;
      store.write = async () => {
        throw new Error('The disk is full.');
      };
    },
  ],
])('an index that %s is made again', async (_, happen) => {
  const { open, store } = stage();
  const library = open();
  await keep(library, 0, TEXTS[0]!);
  await told(library);
  happen(store);
  const woken = open();
  expect(await told(woken)).toEqual([1, 0, 0]);
  await keep(woken, 1, TEXTS[1]!);
  expect(await told(woken)).toEqual([1, 1, 1]);
});

test('an article and its reprints do not confirm it', async () => {
  const library = stage().open();
  const { article } = await keep(library, 0, speech(WORDS));
  await keep(library, 1, `It rained.\n\n${speech(WORDS)}`);
  await keep(library, 2, speech([BRIDGE]));
  const own = ASKED.map((one) => ({ ...one, article }));
  expect(await told(library)).toEqual([3, 2, 2]);
  expect((await library.holding.known(own)).map(({ length }) => length)).toEqual([1, 0, 0]);
  expect(await library.known.has(own)).toEqual([true, false, false]);
});

test('whatever is done in whatever order, it answers as an index that is made anew, and as the plain holding', async () => {
  const step = fc.oneof(
    fc.record({ what: fc.constant('keep' as const), a: fc.nat(4), b: fc.nat(4) }),
    fc.record({
      what: fc.constantFrom('forget', 'undo', 'nobody', 'other', 'remove', 'ask', 'reopen', 'follow'),
      ...{ a: fc.nat(9), b: fc.nat(9) },
    }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      const { open, anew } = stage();
      let library = open();
      const changes: string[] = [];
      for (const { what, a, b } of steps) {
        const articles = await articlesOf(library);
        const article = articles[a % Math.max(1, articles.length)];
        const quotes =
          what === 'nobody' || what === 'other' || what === 'remove' ? await quotesOf(library) : [];
        const quote = quotes[b % Math.max(1, quotes.length)];
        const done = await {
          keep: async () => library.keep({ ...pageOf(a, TEXTS[b]!), how: 'update' }),
          forget: async () => article && library.forget([article.id]),
          undo: async () => library.undo((changes.pop() ?? crypto.randomUUID()) as never),
          nobody: async () => quote && library.correctQuote(quote, { speaker: 'nobody' }),
          other: async () =>
            quote &&
            library.correctQuote(quote, { speaker: { by: 'name', name: 'Kit Marsh', kind: 'person' } }),
          remove: async () => quote && library.correctQuote(quote, { remove: true }),
          ask: async () => void (await told(library)),
          reopen: async () => {
            library = open();
          },
          follow: async () => library.known.follow(),
        }
          [what]()
          .catch(() => undefined);
        if (done && 'change' in done) changes.push(done.change);
      }
      const answer = await library.holding.known(ASKED);
      expect(answer).toEqual(await anew().holding.known(ASKED));
      const plain = inMemoryHolding('library', await articlesOf(library), []);
      expect(answer.map(bare)).toEqual((await plain.known(ASKED)).map(bare));
    }),
    { numRuns: 40 },
  );
});

/** Leaves what names and kept facts add: the plain holding knows nobody's names of the whole library. */
const bare = (views: Awaited<ReturnType<Library['holding']['known']>>[number]) =>
  views.map(({ quote, ...match }) => ({ ...match, id: quote.id }));
