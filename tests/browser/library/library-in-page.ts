import { knownDatabase } from '../../../lib/browser/databases/known-database.ts';
import { libraryDatabase } from '../../../lib/browser/library-database.ts';
import type { Holding } from '../../../lib/holdings/holding.ts';
import type { QuotesRequest } from '../../../lib/holdings/slice.ts';
import type { Changed, ChangeId } from '../../../lib/library/change.ts';
import { knownEverywhere } from '../../../lib/library/derive/known-everywhere.ts';
import type { Edits, KeepRequest, Library } from '../../../lib/library/library.ts';
import { openLibrary } from '../../../lib/library/open-library.ts';
import { openWriter } from '../../../lib/library/open-writer.ts';
import { readAgain } from '../../../lib/library/read-again.ts';
import { putArticles } from '../../../lib/library/store/put-articles.ts';
import type { KeptPart } from '../../../lib/library/store/stored-article.ts';
import type { TableName } from '../../../lib/library/store/tables.ts';
import type { Actor, ActorId, AnalysedArticle, ArticleId, QuoteId } from '../../../lib/model.ts';
import { problemOf } from '../../../lib/problems/refusal.ts';
import { GENERATED_ACTORS, generatedArticles } from '../../holdings/generated-articles.ts';
import { holdingDifferences } from './holding-differences-in-page.ts';
import { makeOldDatabase } from './old-database-in-page.ts';

/** The word outside the database, which outlives whatever happens to it. */
let outside: string | null = null;
let actors: readonly Actor[] = [];
let now = new Date('2024-05-03T10:00:00Z');
let database = libraryDatabase();
let library = open();
/** Another window's, over the same database. */
let other = open(libraryDatabase(300));

function open(over = database): Library {
  return openLibrary({
    database: over,
    outside: {
      read: async () => outside,
      write: async (token) => {
        outside = token;
      },
    },
    known: knownDatabase(),
    pause: () => new Promise((done) => setTimeout(done)),
    // Each opening goes through all of it.
    checks: { isDone: async () => false, setDone: async () => {} },
    curated: async () => actors,
    loadWriter: async () => openWriter,
    now: () => now,
    randomId: () => crypto.randomUUID(),
  });
}

/** Begins with no library, as a new user does. */
export async function anew(known: readonly Actor[] = []): Promise<void> {
  await database.destroy();
  outside = null;
  now = new Date('2024-05-03T10:00:00Z');
  actors = known;
  library = open();
  other = open(libraryDatabase(300));
  await library.state();
}

/** Opens the library again, as a background that was stopped does, some minutes later. */
export function reopen(minutes = 0): void {
  now = new Date(now.getTime() + minutes * 60_000);
  database = libraryDatabase();
  library = open();
}

/** Puts articles into the library whose analysis is known, in several steps. */
export async function put(articles: readonly AnalysedArticle[], atOnce = 5): Promise<void> {
  const known = knownEverywhere(actors);
  await library.state();
  for (let at = 0; at < articles.length; at += atOnce)
    await database.write((tables) =>
      putArticles(
        tables,
        { put: articles.slice(at, at + atOnce).map(keptPart), takeOut: [], decisions: [] },
        known,
      ),
    );
}

export async function putGenerated(count: number): Promise<void> {
  await anew(GENERATED_ACTORS);
  await put(generatedArticles(count), 15);
}

function keptPart(article: AnalysedArticle): KeptPart {
  const { id, title, date, source, address, text, opening, mentions, quotes, roles, discovered } = article;
  return {
    record: {
      ...{ id, title, date, source, address, text, origin: 'page', authors: [], language: 'en' },
      ...{ dateIsSure: true, datePrinted: null, isExcerpt: false, edited: [] },
      // Whoever was first in the alphabet was kept first: no article comes twice in one instant.
      kept: `2024-01-01T00:00:00.${id.padStart(20, '0')}Z`,
      keptDay: '2024-01-01',
    },
    own: [],
    reading: { engine: 1, notRead: null, opening, mentions, quotes, roles, discovered },
    change: 'x' as ChangeId,
  };
}

/** Asks the library's holding. */
export async function ask(
  question: Exclude<keyof Holding, 'name' | 'names'>,
  args: readonly unknown[],
): Promise<unknown> {
  const answer = library.holding[question] as (...all: readonly unknown[]) => Promise<unknown>;
  // Firefox tells a test once of what several quotes share: of an article's facts all but the first would be nothing.
  return JSON.parse(JSON.stringify(await answer(...args)));
}

export async function names(): Promise<Actor[]> {
  const all: Actor[] = [];
  for await (const one of library.holding.names()) all.push(one);
  return all;
}

/** Lists the questions that the library answers otherwise than the plain holding of the same articles does, with both answers. */
export function differences(request: QuotesRequest, asked: readonly ActorId[]): Promise<unknown[]> {
  return holdingDifferences(library.holding, actors, request, asked);
}

/** Does something with the library and gives what came of it: the value, or the problem. */
async function outcome(step: (library: Library) => Promise<unknown>): Promise<unknown> {
  try {
    return (await step(library)) ?? null;
  } catch (error) {
    return { problem: problemOf(error) };
  }
}

export const state = () => outcome((one) => one.state());
export const keep = (request: KeepRequest) => outcome((one) => one.keep(request));
export const preview = ({ extracted, origin }: KeepRequest) =>
  outcome((one) => one.preview(extracted, origin));
export const forget = (articles: readonly ArticleId[]) => outcome((one) => one.forget(articles));
export const undo = (change: Changed['change']) => outcome((one) => one.undo(change));
export const edit = (article: ArticleId, fields: Edits) => outcome((one) => one.edit(article, fields));
export const addOwnQuote = (...args: Parameters<Library['addOwnQuote']>) =>
  outcome((one) => one.addOwnQuote(...args));
export const removeOwnQuote = (quote: QuoteId) => outcome((one) => one.removeOwnQuote(quote));
export const tellIdentity = (...args: Parameters<Library['tellIdentity']>) =>
  outcome((one) => one.tellIdentity(...args));
export const correctQuote = (...args: Parameters<Library['correctQuote']>) =>
  outcome((one) => one.correctQuote(...args));
export const uncorrectQuote = (...args: Parameters<Library['uncorrectQuote']>) =>
  outcome((one) => one.uncorrectQuote(...args));
export const editActor = (...args: Parameters<Library['editActor']>) =>
  outcome((one) => one.editActor(...args));
export const splitActor = (...args: Parameters<Library['splitActor']>) =>
  outcome((one) => one.splitActor(...args));
export const withdrawDecision = (id: string) => outcome((one) => one.withdrawDecision(id));
export const told = (actor: ActorId) => outcome((one) => one.told(actor));
export const history = () => outcome((one) => one.history({ part: null, start: 0, size: 50 }));
export const proposals = () => outcome((one) => one.proposals({ after: null, size: 50 }));
export const namesakes = (actor: ActorId) => outcome((one) => one.namesakes(actor));
export const keptArticle = (id: ArticleId) => outcome((one) => one.article(id));
export const beginAnew = () => outcome((one) => one.beginAnew());
export const named = (guesses: readonly string[]) => outcome((one) => one.names.named(guesses));
export const whomNow = async (ids: readonly ActorId[]) => [...(await library.names.whomNow(ids))];
export const filter = () => outcome((one) => one.names.filter());

/** Gives the library as it is open now. */
export const opened = () => library;

/** Reads all rows of all tables: two libraries with the same rows are the same. What counts changes and writes them down is left out. */
export async function rows(): Promise<Record<string, unknown>> {
  const tables = [
    ...(['articles', 'actors', 'members', 'entries', 'sources', 'decisions'] as const),
    ...(['edits', 'proposals', 'corrections'] as const),
  ];
  const read = await database.read(async (all) =>
    Promise.all(tables.map(async (name: TableName) => [name, await all[name].all({})] as const)),
  );
  const meta = await database.read((all) => all.meta.get('library'));
  const counts =
    meta?.key === 'library' ? { articles: meta.articles, quotes: meta.quotes, actors: meta.actors } : null;
  return { ...Object.fromEntries(read), counts };
}

/** Keeps a text of so many characters, which is made here: it need not travel. */
export function keepLong(characters: number): Promise<unknown> {
  const text = 'Ann Lee said that it rained on the dam. '
    .repeat(Math.ceil(characters / 40))
    .slice(0, characters);
  return keep({
    extracted: {
      ...{ title: null, authors: [], published: { day: null, isSure: false, printed: null }, site: null },
      ...{ address: null, language: 'en', text, isExcerpt: false, isWhole: true },
    },
    ...{ origin: 'pasted', how: 'ask', edited: [] },
  });
}

/** Keeps the same article in two windows at once; gives what came of it in both. */
export function keepInTwoWindows(request: KeepRequest): Promise<unknown[]> {
  return Promise.all([library, other].map((one) => one.keep(request).catch(problemOf)));
}

/** Keeps in another window, while somebody writes who does not end. */
export async function keepWhileBusy(request: KeepRequest): Promise<unknown> {
  const end = Promise.withResolvers<void>();
  const begun = Promise.withResolvers<void>();
  const held = navigator.locks.request('library', () => {
    begun.resolve();
    return end.promise;
  });
  await begun.promise;
  const outcome = await other.keep(request).catch((error: unknown) => ({ problem: problemOf(error) }));
  end.resolve();
  await held;
  return outcome;
}

/** Opens the database as the browser has it. */
function raw(version?: number): Promise<IDBDatabase> {
  return new Promise((done, fail) => {
    const opening = indexedDB.open('library', version);
    opening.onsuccess = () => done(opening.result);
    opening.onerror = () => fail(opening.error);
  });
}

/** Does to the database what a reader never does. */
export async function damage(kind: 'delete' | 'empty' | 'lose an article' | 'newer'): Promise<void> {
  if (kind === 'delete') {
    await new Promise((done) => {
      indexedDB.deleteDatabase('library').onsuccess = done;
    });
    return;
  }
  const opened = await raw(kind === 'newer' ? 99 : undefined);
  if (kind !== 'newer') {
    const stores = kind === 'empty' ? [...opened.objectStoreNames] : ['articles'];
    const step = opened.transaction(stores, 'readwrite');
    for (const name of stores) step.objectStore(name).clear();
    await new Promise((done) => {
      step.oncomplete = done;
    });
  }
  opened.close();
}

/** Turns the database into one of version 1. */
export const makeOld = () => makeOldDatabase(() => database.destroy());

/** Takes the newer database away again. */
export async function repair(): Promise<void> {
  await database.destroy();
}

/** Writes something and then fails. */
export function writeAndFail(): Promise<unknown> {
  return outcome(() =>
    database.write(async (tables) => {
      tables.sources.put({ form: 'half', entries: [] });
      throw new Error('The engine failed.');
    }),
  );
}

/** Has every article stand as an older engine left it. */
export async function age(engine: number): Promise<void> {
  const known = knownEverywhere(actors);
  await database.write(async (tables) => {
    const put = (await tables.articles.all({})).map(({ record, own, corrections = [], reading, change }) => ({
      ...{ record, own, corrections, change },
      reading: engine === 0 || reading === null ? null : { ...reading, engine, quotes: [], roles: [] },
    }));
    await putArticles(tables, { put, takeOut: [], decisions: [] }, known);
  });
}

/** Reads again what is old; stops after so many slices. */
export async function readOld(most: number): Promise<unknown> {
  const stop = new AbortController();
  const progress: unknown[] = [];
  const end = await readAgain({
    database,
    curated: async () => actors,
    signal: stop.signal,
    onProgress(now) {
      progress.push([now.read, now.total]);
      if (progress.length === most) stop.abort();
    },
  });
  return { progress, end };
}

/** Counts the changes that can be undone. */
export function changes(): Promise<number> {
  return database.read((tables) => tables.changes.count({}));
}
