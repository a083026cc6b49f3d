import { type KnownEverywhere, knownEverywhere } from '../../../lib/library/derive/known-everywhere.ts';
import { readRecord } from '../../../lib/library/derive/read-record.ts';
import type { KeepOutcome } from '../../../lib/library/keep-outcome.ts';
import type { KeepRequest } from '../../../lib/library/library.ts';
import { LibraryWriter } from '../../../lib/library/library-writer.ts';
import { keptPart } from '../../../lib/library/store/apply-change.ts';
import { putArticles } from '../../../lib/library/store/put-articles.ts';
import type { StoredActor } from '../../../lib/library/store/stored-actor.ts';
import { articleInLibrary, type StoredArticle } from '../../../lib/library/store/stored-article.ts';
import type { LibraryDatabase, TableName, TableRows } from '../../../lib/library/store/tables.ts';
import type { Actor, ArticleId, Quote } from '../../../lib/model.ts';
import { type MemoryTables, memoryTables } from '../store/memory-tables.ts';

/** Made of articles and decisions, and compared with what those give when all of them are put anew. */
const DERIVED: readonly TableName[] = [
  ...(['articles', 'actors', 'members', 'entries', 'sources'] as const),
  ...(['proposals', 'corrections'] as const),
];

/** Holds a library in memory, with what tests look at. */
export interface KeptLibrary {
  readonly writer: LibraryWriter;
  readonly database: LibraryDatabase;
  readonly known: KnownEverywhere;
  readonly rows: <Name extends TableName>(name: Name) => readonly TableRows[Name][];
  /** Keeps an article, and gives its id. */
  readonly keep: (text: string, more?: KeepMore) => Promise<ArticleId>;
  readonly article: (id: ArticleId) => StoredArticle;
  /** Gives the quotes of an article as they stand in the library. */
  readonly quotes: (id: ArticleId) => readonly Quote[];
  /** Finds the only one of a name. Throws where there are more, or none. */
  readonly called: (name: string) => StoredActor;
  /** Writes down what is derived. */
  readonly derived: () => string;
  /** Writes down what would be derived if all of the record were put anew. */
  readonly derivedAnew: () => Promise<string>;
}

/** Says where an article came from, beside its text. */
interface KeepMore {
  readonly number?: number;
  readonly how?: KeepRequest['how'];
  readonly site?: string;
}

/** Opens an empty library in memory, whose clock moves on with each change. */
export function keptLibrary(curated: readonly Actor[] = [], known = knownEverywhere(curated)): KeptLibrary {
  const memory = withMeta();
  let count = 0;
  const database: LibraryDatabase = {
    read: (work) => work(memory.tables),
    async write(work) {
      const value = await work(memory.tables);
      memory.commit();
      return value;
    },
    async destroy() {},
  };
  const writer = new LibraryWriter({
    ...{ database, known },
    now: () => new Date(Date.UTC(2024, 4, 1) + count * 1000),
    randomId() {
      count += 1;
      return `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`;
    },
  });
  const rows = <Name extends TableName>(name: Name) =>
    memory.rows(name) as unknown as readonly TableRows[Name][];
  const article = (id: ArticleId) => rows('articles').find((one) => one.id === id) as StoredArticle;
  return {
    ...{ writer, database, known, rows, article },
    async keep(text, more = {}) {
      const kept = (await writer.keep(requestOf(text, more))) as Extract<KeepOutcome, { state: 'kept' }>;
      return kept.article;
    },
    quotes: (id) => articleInLibrary(article(id)).quotes,
    called(name) {
      const found = rows('actors').filter(({ actor }) => actor.name === name);
      if (found.length !== 1) throw new Error(`${found.length} are called ${name}`);
      return found[0]!;
    },
    derived: () => written(memory),
    async derivedAnew() {
      const anew = withMeta();
      for (const one of rows('edits')) anew.tables.edits.put(one);
      anew.commit();
      const put = rows('articles').map((one) => ({
        ...keptPart(one),
        reading: one.reading === null ? null : readRecord(one.record, known.curated),
      }));
      await putArticles(anew.tables, { put, takeOut: [], decisions: rows('decisions') }, known);
      anew.commit();
      return written(anew);
    },
  };
}

function withMeta(): MemoryTables {
  const memory = memoryTables();
  memory.tables.meta.put({ key: 'library', token: 'x', generation: 0, articles: 0, quotes: 0, actors: 0 });
  memory.commit();
  return memory;
}

function written(memory: MemoryTables): string {
  return DERIVED.flatMap((name) => memory.rows(name).map((row) => `${name} ${inOneOrder(row)}`)).join('\n');
}

/** Writes a value with its fields in one order. */
function inOneOrder(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );
}

/** Asks to keep a text: the same number is the same page. */
export function requestOf(
  text: string,
  { number = text.length, how = 'both', site = 'The Sample' }: KeepMore = {},
): KeepRequest {
  return {
    extracted: {
      ...{ title: `Report ${number}`, authors: [], site, language: 'en', text },
      ...{ published: { day: `2024-03-0${1 + (number % 9)}`, isSure: true, printed: null } },
      ...{ address: `https://news.example/${number}`, isExcerpt: false, isWhole: true },
    },
    ...{ origin: 'page', how, edited: [] },
  };
}
