import { Refusal } from '../problems/refusal.ts';
import { hash } from '../text/hash.ts';
import type { AskTables } from './store/library-holding.ts';
import {
  type IndexEntry,
  type ReadTable,
  type ReadTables,
  TABLE_KEYS,
  type TableName,
} from './store/tables.ts';
import { metaOf } from './store/whole-library.ts';

/** Rows, and entries of an index, that are read at once: others get their turn in between. */
const ROWS = 50;
const ENTRIES = 1_000;

/** So often a check begins again because somebody wrote in the middle of it. */
const MOST_TRIES = 3;

type AnyTable = ReadTable<Readonly<Record<string, unknown>>, string>;
type AskTable = <Value>(work: (table: AnyTable) => Promise<Value>) => Promise<Value>;

/**
 * Goes through the whole library in slices: every row is as it was written and stands under its own key, every index finds it, and there
 * are as many as were counted. Rejects with a `Refusal` where that is not so. Linear in the library: some seconds for thousands of
 * articles. Gives false where others wrote all the time, so that nothing can be said.
 */
export async function checkLibrary(ask: AskTables): Promise<boolean> {
  for (let count = 0; count < MOST_TRIES; count += 1) {
    const before = await ask(generationOf);
    const isSound = await looksSound(ask);
    const isStill = (await ask(generationOf)) === before;
    if (isStill && !isSound) await ask(refuse);
    if (isStill) return true;
  }
  return false;
}

async function generationOf(tables: ReadTables): Promise<number | undefined> {
  return (await metaOf(tables))?.generation;
}

async function refuse(): Promise<never> {
  throw new Refusal({ code: 'library-unavailable', why: 'damaged' });
}

async function looksSound(ask: AskTables): Promise<boolean> {
  for (const name of Object.keys(TABLE_KEYS) as TableName[])
    if (!(await isTableSound(ask, name))) return false;
  return ask(async (tables) => {
    const [meta, articles, actors, entries] = await Promise.all([
      metaOf(tables),
      ...[tables.articles.count({}), tables.actors.count({}), tables.entries.count({})],
    ]);
    return meta !== null && meta.articles === articles && meta.actors === actors && actors === entries;
  });
}

async function isTableSound(ask: AskTables, name: TableName): Promise<boolean> {
  const askTable: AskTable = (work) => ask((tables) => work(tables[name] as unknown as AnyTable));
  const should = new Map<string, EntrySum>(TABLE_KEYS[name].indexes.map((index) => [index, new EntrySum()]));
  if (!(await areRowsSound(askTable, TABLE_KEYS[name].key, should))) return false;
  for (const [index, sum] of should) if (!(await sumOfIndex(askTable, index)).equals(sum)) return false;
  return true;
}

/** Reads each row, and adds up what the indexes must have of it. */
async function areRowsSound(
  askTable: AskTable,
  key: string,
  should: ReadonlyMap<string, EntrySum>,
): Promise<boolean> {
  for (let above = ''; ; ) {
    const page = { above, limit: ROWS };
    const [rows, keys] = await askTable((table) => Promise.all([table.all(page), table.keys(page)]));
    if (rows.length !== keys.length || rows.some((row, at) => row[key] !== keys[at])) return false;
    // A page that leads back would have no end.
    if (keys.length > 0 && String(keys.at(-1)) <= above) return false;
    for (const [index, sum] of should) for (const row of rows) sum.addRow(row[index], String(row[key]));
    if (rows.length < ROWS) return true;
    above = keys.at(-1) ?? above;
  }
}

async function sumOfIndex(askTable: AskTable, index: string): Promise<EntrySum> {
  const sum = new EntrySum();
  for (let after: IndexEntry | null = null; ; ) {
    const behind: IndexEntry | null = after;
    const found: IndexEntry[] = await askTable((table) => table.indexEntries(index, behind, ENTRIES));
    for (const entry of found) sum.add(entry);
    if (found.length < ENTRIES) return sum;
    after = found.at(-1) ?? after;
  }
}

/** Sums entries, in whatever order they come. */
class EntrySum {
  #sum = 0;
  #count = 0;

  add([key, row]: IndexEntry): void {
    this.#sum = (this.#sum + Number.parseInt(hash(`${key}\n${row}`), 36)) >>> 0;
    this.#count += 1;
  }

  /** Adds what an index has of a row: each key of a list once, and nothing where there is none. */
  addRow(value: unknown, row: string): void {
    if (value === undefined || value === null) return;
    const keys = Array.isArray(value) ? new Set(value as string[]) : [value as string | number];
    for (const key of keys) this.add([key, row]);
  }

  equals(other: EntrySum): boolean {
    return this.#sum === other.#sum && this.#count === other.#count;
  }
}
