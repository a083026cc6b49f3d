import type { Actor, ArticleId } from '../model.ts';
import { emptyNameFilter, grownBy } from '../names/grown-name-filter.ts';
import type { ArticleReading } from './derive/article-reading.ts';
import { ENGINE } from './derive/engine.ts';
import { type KnownEverywhere, knownEverywhere } from './derive/known-everywhere.ts';
import { readRecord } from './derive/read-record.ts';
import { keptPart } from './store/apply-change.ts';
import { articlesById } from './store/find-articles.ts';
import { movedEdits } from './store/moved-edits.ts';
import { putArticles } from './store/put-articles.ts';
import type { KeptPart, StoredArticle } from './store/stored-article.ts';
import type { LibraryDatabase, ReadTables, WriteTables } from './store/tables.ts';

/** Lists the effects that reading again needs. */
export interface ReadAgainEffects {
  readonly database: LibraryDatabase;
  curated(): Promise<readonly Actor[]>;
  /** Ends it between two slices; what was read stays read. */
  readonly signal: AbortSignal;
  /** Runs after each slice. */
  onProgress(progress: ReadProgress): void;
}

/** Says how far reading is. */
export interface ReadProgress {
  readonly read: number;
  readonly total: number;
}

/** So much is read before others may write: some seconds. */
const MOST_CHARACTERS = 200_000;
const MOST_ARTICLES = 20;
/** Actors that are read at once where all are gone through. */
const ACTORS_AT_ONCE = 500;

/**
 * Reads every article that an older engine read, or none, in slices: each is whole on the disk before the next begins, and whoever stops it
 * goes on there the next time. What the reader kept, corrected and decided is not touched. It takes minutes: for a worker.
 */
export async function readAgain({
  database,
  curated,
  signal,
  onProgress,
}: ReadAgainEffects): Promise<ReadProgress> {
  const known = knownEverywhere(await curated());
  const left = () => database.read(({ articles }) => articles.count({ index: 'engine', below: ENGINE }));
  const total = await left();
  let read = 0;
  while (!signal.aborted) {
    const slice = await database.read(nextSlice);
    if (slice.length === 0) break;
    const readings = new Map(
      slice.map(({ id, record }): [ArticleId, ArticleReading] => [id, readRecord(record, known.curated)]),
    );
    await database.write(async (tables) => {
      const now = await articlesById(tables, [...readings.keys()]);
      const put = now.flatMap((stored) => {
        const before = slice.find(({ id }) => id === stored.id);
        const reading = readings.get(stored.id);
        // A reader who changed it meanwhile has it read in the next slice.
        if (reading === undefined || before?.record.text !== stored.record.text) return [];
        return [{ ...keptPart(stored), reading }];
      });
      await putRead(tables, put, now, known);
    });
    read += slice.length;
    onProgress({ read, total: Math.max(total, read) });
  }
  if (!signal.aborted && total > 0) await database.write(nameFilterAnew);
  return { read, total: Math.max(total, read) };
}

/** What the reader edited of an actor whom the engine calls otherwise now goes to another that is the same. */
async function putRead(
  tables: WriteTables,
  put: readonly KeptPart[],
  before: readonly StoredArticle[],
  known: KnownEverywhere,
): Promise<void> {
  const [decisions, edits] = await Promise.all([tables.decisions.all({}), tables.edits.all({})]);
  const { made, withdrawn } = await movedEdits(tables, edits, {
    before: before.filter(({ id }) => put.some(({ record }) => record.id === id)),
    ...{ put, takeOut: [] },
  });
  for (const { key } of withdrawn) tables.edits.remove(key);
  for (const one of made) tables.edits.put(one);
  const now = [...edits.filter((one) => !withdrawn.includes(one)), ...made];
  await putArticles(tables, { put, takeOut: [], decisions, edits: now }, known);
}

async function nextSlice({ articles }: ReadTables): Promise<StoredArticle[]> {
  const some = await articles.all({ index: 'engine', below: ENGINE, limit: MOST_ARTICLES });
  let characters = 0;
  return some.filter(({ record }, position) => {
    characters += record.text.length;
    return position === 0 || characters <= MOST_CHARACTERS;
  });
}

/** Makes the filter of names from those that are there: names of what was forgotten go. */
async function nameFilterAnew(tables: WriteTables): Promise<void> {
  let filter = emptyNameFilter();
  for (let above = ''; ; ) {
    const some = await tables.actors.all({ above, limit: ACTORS_AT_ONCE });
    filter = grownBy(
      filter,
      some.flatMap(({ actor: { aliases, short, seats } }) => [...aliases, ...short, ...seats]),
    );
    if (some.length < ACTORS_AT_ONCE) break;
    above = some.at(-1)?.id ?? above;
  }
  tables.meta.put({ key: 'names', ...filter });
}
