import type { ArticleId } from '../../model.ts';
import { Refusal } from '../../problems/refusal.ts';
import type { ChangeId } from '../change.ts';
import type { KnownEverywhere } from '../derive/known-everywhere.ts';
import { type LibraryChange, makeChange } from '../store/apply-change.ts';
import { articlesById } from '../store/find-articles.ts';
import { IMPORT_LASTS, type StoredImport } from '../store/stored-change.ts';
import type { LibraryDatabase, WriteTables } from '../store/tables.ts';
import { saysSame } from './backed-article.ts';
import type { TakenBack } from './import-plan.ts';

/**
 * Makes the library what it was before an import, slice by slice from the last one on: what it added goes, and what it replaced comes
 * back. What the reader changed since is left. Whoever stops it goes on there the next time. Rejects with a `Refusal` where nothing is known of
 * the import.
 */
export async function takeBackImport(
  database: LibraryDatabase,
  id: ChangeId,
  {
    known,
    now,
    randomId,
    onSlice = () => {},
  }: {
    readonly known: KnownEverywhere;
    now(): Date;
    randomId(): string;
    readonly onSlice?: (done: number, total: number) => void;
  },
): Promise<TakenBack> {
  const keys = (await database.read((tables) => tables.imports.keys({})))
    .filter((key) => key.split(' ')[1] === id)
    .reverse();
  if (keys.length === 0) throw new Refusal({ code: 'import-outdated' });
  const change = { id: randomId() as ChangeId, at: now().getTime() };
  let all: TakenBack = { removed: 0, restored: 0, left: 0 };
  for (const [done, key] of keys.entries()) {
    const taken = await database.write((tables) => takeBackSlice(tables, key, change, known));
    all = {
      removed: all.removed + taken.removed,
      restored: all.restored + taken.restored,
      left: all.left + taken.left,
    };
    onSlice(done + 1, keys.length);
  }
  return all;
}

/** Forgets imports that are too long ago to be taken back. */
export async function forgetImports(database: LibraryDatabase, now: Date): Promise<void> {
  const below = new Date(now.getTime() - IMPORT_LASTS).toISOString();
  const old = await database.read((tables) => tables.imports.keys({ below }));
  if (old.length > 0)
    await database.write(async (tables) => {
      for (const key of old) tables.imports.remove(key);
    });
}

async function takeBackSlice(
  tables: WriteTables,
  key: string,
  change: { readonly id: ChangeId; readonly at: number },
  known: KnownEverywhere,
): Promise<TakenBack> {
  const slice = await tables.imports.get(key);
  if (slice === undefined) return { removed: 0, restored: 0, left: 0 };
  const now = await articlesById(tables, slice.after);
  const untouched = new Set<ArticleId>(now.filter((one) => one.change === slice.import).map(({ id }) => id));
  const put = slice.before.filter(({ record }) => untouched.has(record.id));
  const replaced = new Set(slice.before.map(({ record }) => record.id));
  const takeOut = slice.after.filter((id) => untouched.has(id) && !replaced.has(id));
  await makeChange(tables, change, { put, takeOut, ...(await decisionsBefore(tables, slice)) }, known);
  for (const { record } of put) tables.backups.remove(record.id);
  tables.imports.remove(key);
  return {
    removed: takeOut.length,
    restored: put.length,
    left: slice.after.length - takeOut.length - put.length,
  };
}

/** Gives what makes decisions what they were: what the reader decided anew since is left. */
async function decisionsBefore(
  tables: WriteTables,
  { decisions, decisionsMade, edits = [], editsMade }: StoredImport,
): Promise<LibraryChange> {
  const pairs: string[] = [];
  for (const made of decisionsMade)
    if (saysSame(await tables.decisions.get(made.pair), made)) pairs.push(made.pair);
  const keys: string[] = [];
  for (const made of editsMade) if (saysSame(await tables.edits.get(made.key), made)) keys.push(made.key);
  const [pairsNow, keysNow] = await Promise.all([
    Promise.all(decisions.map(({ pair }) => tables.decisions.get(pair))),
    Promise.all(edits.map(({ key }) => tables.edits.get(key))),
  ]);
  return {
    withdraw: pairs,
    decide: decisions.filter(({ pair }, at) => pairs.includes(pair) || pairsNow[at] === undefined),
    unedit: keys,
    edit: edits.filter(({ key }, at) => keys.includes(key) || keysNow[at] === undefined),
  };
}
