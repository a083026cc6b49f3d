import { libraryDatabase } from '../lib/browser/library-database.ts';
import { FollowedLibrary } from '../lib/library/search/index/followed-library.ts';
import type { LibraryIndex } from '../lib/library/search/index/library-index.ts';
import type { QuotesQuery } from '../lib/library/search/library-query.ts';
import { listLibrary } from '../lib/library/search/lists/list-library.ts';
import { readRows } from '../lib/library/search/read-rows.ts';
import type { ActorId } from '../lib/model.ts';
import { mulberry32 } from './mulberry32.ts';
import { searchedArticleRows } from './searched-articles.ts';
import { watchThread } from './watch-thread.ts';

const database = libraryDatabase();
let index: LibraryIndex | null = null;
const written = new Set<ActorId>();

const QUOTES: QuotesQuery = {
  ...{ view: 'quotes', words: '', who: '', kind: null, stance: null, way: null, side: 'by', actor: null },
  ...{ source: null, from: null, to: null, sort: 'relevance', descending: true },
};

/** Puts the rows of some articles into the store, from one number to before another. No engine reads them: that is another suite's. */
export async function fill(from: number, to: number): Promise<void> {
  const rows = Array.from({ length: to - from }, (_, k) => searchedArticleRows(from + k));
  await database.write(async (tables) => {
    for (const { article, actors } of rows) {
      tables.articles.put(article);
      for (const actor of actors) if (!written.has(actor.id)) tables.actors.put(actor);
      for (const { id } of actors) written.add(id);
    }
    const articles = to;
    const quotes = 34 * articles;
    tables.meta.put({ key: 'library', token: 'x', generation: to, articles, quotes, actors: 0 });
  });
}

/** What building took, in milliseconds. */
export interface Building {
  readonly whole: number;
  /** Until the first quotes could be found. */
  readonly first: number;
  /** The longest that a question waited. */
  readonly longest: number;
  readonly articles: number;
  readonly quotes: number;
}

/** Builds the index, and asks all the while whether it is a question's turn. */
export async function build(): Promise<Building> {
  const begun = performance.now();
  let first = Number.NaN;
  const longestOf = watchThread();
  const turns = new MessageChannel();
  const followed = new FollowedLibrary({
    database,
    pause: () =>
      new Promise((resolve) => {
        turns.port1.onmessage = () => resolve();
        turns.port2.postMessage(null);
      }),
    now: () => performance.now(),
    onProgress: (progress) => {
      if (Number.isNaN(first) && 'read' in progress && progress.read > 0) first = performance.now() - begun;
    },
    onChanged: () => {},
  });
  await followed.follow();
  const whole = performance.now() - begun;
  const longest = longestOf();
  index = followed.index;
  return { whole, first, longest, articles: index.articles.count, quotes: index.quoteCount };
}

/** Reads the store as the index does, and makes nothing of it: the floor of building. */
export async function readAll(): Promise<number> {
  const begun = performance.now();
  for (let above = ''; ; ) {
    const some = await database.read((tables) => tables.articles.all({ above, limit: 10 }));
    if (some.length < 10) return performance.now() - begun;
    above = some.at(-1)?.place ?? above;
  }
}

/** What 200 typed beginnings took, in milliseconds, sorted. */
export interface Searching {
  readonly search: readonly number[];
  /** To go through all texts for what was typed. */
  readonly floor: readonly number[];
  /** To read the first thirty rows. */
  readonly rows: readonly number[];
  readonly near: readonly number[];
}

/** Types 200 beginnings of one to three words of quotes, from one letter on; and 40 words with a typo. */
export async function search(): Promise<Searching> {
  const own = index;
  if (own === null) throw new Error('library-search: asked before it is built');
  const { texts } = own.quotes;
  const random = mulberry32(5);
  const times = { search: [] as number[], floor: [] as number[], rows: [] as number[], near: [] as number[] };
  const timed = <Value>(into: number[], step: () => Value): Value => {
    const begun = performance.now();
    const value = step();
    into.push(performance.now() - begun);
    return value;
  };
  const some = () => (texts[Math.floor(texts.length * random())] ?? '').trim().split(' ');
  for (let k = 0; k < 200; k += 1) {
    const words = some()
      .slice(0, 3)
      .join(' ')
      .slice(0, [1, 2, 4, 8, 14][k % 5]);
    const { numbers, isNear } = timed(times.search, () => listLibrary(own, { ...QUOTES, words }));
    const typed = ` ${words}`;
    timed(times.floor, () => texts.filter((text) => text.includes(typed)).length);
    const begun = performance.now();
    const wanted = { query: { ...QUOTES, words }, numbers: numbers.slice(0, 30), isNear };
    await database.read((tables) => readRows(own, tables, wanted));
    times.rows.push(performance.now() - begun);
  }
  for (let k = 0; k < 40; k += 1) {
    const word = some().find(({ length }) => length > 5) ?? 'harbour';
    const words = `${word.slice(0, 2)}q${word.slice(3)}`;
    timed(times.near, () => listLibrary(own, { ...QUOTES, words }));
  }
  for (const all of Object.values(times)) all.sort((a, b) => a - b);
  return times;
}

/** Lets go of the index. */
export function drop(): void {
  index = null;
}
