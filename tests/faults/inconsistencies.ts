import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildFolder } from '../../cli/build-extension.ts';
import { bundledHolding } from '../../lib/holdings/bundled.ts';
import type { ArticleRecord } from '../../lib/library/article-record.ts';
import type { ArticleReading } from '../../lib/library/derive/article-reading.ts';
import { type KnownEverywhere, knownEverywhere } from '../../lib/library/derive/known-everywhere.ts';
import { readRecord } from '../../lib/library/derive/read-record.ts';
import { formsOfActor } from '../../lib/library/store/make-stored-actor.ts';
import type { LibraryMeta } from '../../lib/library/store/meta.ts';
import { putArticles } from '../../lib/library/store/put-articles.ts';
import { TABLE_KEYS, type TableName } from '../../lib/library/store/tables.ts';
import { emptyNameFilter, grownBy } from '../../lib/names/grown-name-filter.ts';
import { readPack } from '../../lib/packs/pack.ts';
import { indexKeys, memoryTables } from '../library/store/memory-tables.ts';
import type { Dump } from './dump.ts';
import { written } from './written.ts';

/** Made of articles, and compared with what the articles give when all of them are put anew. */
const DERIVED: readonly TableName[] = [
  'articles',
  'actors',
  'members',
  'entries',
  'sources',
  'proposals',
  'corrections',
];

let known: Promise<KnownEverywhere> | null = null;

/**
 * Lists where the tables of a library contradict each other: rows that the articles do not give when all are read and put anew, rows that
 * are missing, indexes that find other rows than there are, counts, names that the filter does not know. Empty for a library as it
 * should be.
 */
export async function inconsistencies({ rows, indexes }: Dump): Promise<string[]> {
  known ??= everybodyKnown();
  const everybody = await known;
  const anew = memoryTables();
  const empty = { key: 'library' as const, token: '', generation: 0, articles: 0, quotes: 0, actors: 0 };
  anew.tables.meta.put(empty);
  for (const one of rows.edits) anew.tables.edits.put(one);
  anew.commit();
  const put = rows.articles.map(({ record, own, corrections = [], change, reading }) => ({
    ...{ record, own, corrections, change },
    reading: reading === null ? null : readAnew(record, everybody),
  }));
  await putArticles(anew.tables, { put, takeOut: [], decisions: rows.decisions }, everybody);
  anew.commit();
  const found = DERIVED.flatMap((name) => differences(name, rows[name], anew.rows(name)));
  const counts = (meta: LibraryMeta | undefined) => [meta?.articles, meta?.quotes, meta?.actors].join(' ');
  const meta = rows.meta.find(({ key }) => key === 'library') as LibraryMeta | undefined;
  const counted = (await anew.tables.meta.get('library')) as LibraryMeta;
  if (counts(meta) !== counts(counted)) found.push(`counts: ${counts(meta)} for ${counts(counted)}`);
  return [...found, ...indexFaults({ rows, indexes }), ...unknownNames(rows)];
}

/** `id, day and text` -> what was read in it: the same article is looked at many times. */
const read = new Map<string, ArticleReading>();

function readAnew(record: ArticleRecord, { curated }: KnownEverywhere): ArticleReading {
  const key = JSON.stringify(record);
  const reading = read.get(key) ?? readRecord(record, curated);
  read.set(key, reading);
  return reading;
}

/** Prepares the actors whom every article knows, from the build. */
export async function everybodyKnown(): Promise<KnownEverywhere> {
  const pack = readFileSync(join(buildFolder('chrome'), 'index.json'), 'utf8');
  const bundled = bundledHolding(async () => readPack(pack));
  return knownEverywhere(await Array.fromAsync(bundled.names()));
}

function differences(name: TableName, found: readonly object[], wanted: readonly object[]): string[] {
  const byKey = (rows: readonly object[]) =>
    new Map(rows.map((row) => [String(Reflect.get(row, TABLE_KEYS[name].key)), written(row)]));
  const [are, should] = [byKey(found), byKey(wanted)];
  return [...new Set([...are.keys(), ...should.keys()])]
    .filter((key) => are.get(key) !== should.get(key))
    .map((key) => `${name} ${key}: ${are.get(key) ?? 'missing'}\n  for ${should.get(key) ?? 'nothing'}`);
}

function indexFaults({ rows, indexes }: Dump): string[] {
  return Object.entries(indexes).flatMap(([place, entries]) => {
    const [table, index] = place.split('.') as [TableName, string];
    const should = (rows[table] as readonly object[])
      .flatMap((row) => {
        const own = { ...row } as Record<string, unknown>;
        return indexKeys(own, index).map((key) => JSON.stringify([key, own[TABLE_KEYS[table].key]]));
      })
      .sort();
    const are = entries.map((entry) => JSON.stringify(entry)).sort();
    return should.join('\n') === are.join('\n')
      ? []
      : [`index ${place}: ${are.length} entries, not those ${should.length} of the rows`];
  });
}

/** Lists the names in the library that its filter would not let a page ask about. */
function unknownNames(rows: Dump['rows']): string[] {
  const row = rows.meta.find(({ key }) => key === 'names');
  const filter = row?.key === 'names' ? row : emptyNameFilter();
  return rows.actors
    .flatMap(({ actor }) => formsOfActor(actor))
    .filter((form) => grownBy(filter, [form]).set !== filter.set)
    .map((form) => `the filter does not know ${form}`);
}
