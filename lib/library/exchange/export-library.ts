import type { ActorNames } from '../../holdings/quote-view.ts';
import type { ActorId, AnalysedArticle, ArticleId } from '../../model.ts';
import type { BackedDecision } from '../../packs/backup/backup-schema.ts';
import { articleOfActor } from '../../packs/backup/misplaced-in-line.ts';
import {
  type BackupEnds,
  type BackupSink,
  BackupWriter,
  type ListedCopy,
  type ReadableCopy,
} from '../../packs/backup/write-backup.ts';
import type { Place } from '../derive/place.ts';
import { articlesById } from '../store/find-articles.ts';
import type { AskTables } from '../store/library-holding.ts';
import { actorsOf } from '../store/lists/with-actor-names.ts';
import { articleInLibrary, type StoredArticle } from '../store/stored-article.ts';
import type { StoredBackup } from '../store/stored-change.ts';
import type { LibraryDatabase, ReadTables } from '../store/tables.ts';
import { backedArticle, backedDecision } from './backed-article.ts';

/** Says which articles are exported. */
export type ExportChoice =
  | { readonly of: 'all' }
  | { readonly of: 'articles'; readonly articles: readonly ArticleId[] }
  /** Whatever names, quotes or describes them. */
  | { readonly of: 'actor'; readonly actor: ActorId };

/** Makes the copies for whoever has no On Record. */
interface CopyMaker {
  article(article: AnalysedArticle, stored: StoredArticle, names: ActorNames): ReadableCopy;
  contents(copies: readonly ListedCopy[], articles: number): string;
}

/** Lists the effects of an export. */
export interface ExportEffects {
  readonly database: LibraryDatabase;
  readonly sink: BackupSink;
  readonly copies: CopyMaker;
  readonly made: Date;
  readonly signal: AbortSignal;
  /** Runs after each slice. */
  onProgress(done: number, total: number): void;
}

/** Articles that are read at once. */
const AT_ONCE = 20;
/** Rows that are written at once where the library remembers what a file has. */
const ROWS_AT_ONCE = 500;

/** Is an export that is written: what goes before and behind it, and what the library is to remember. */
export interface Exported extends BackupEnds {
  readonly backups: readonly StoredBackup[];
}

/** Writes articles and what the reader decided of them into a file, in slices: so many are in memory as one entry holds. */
export async function exportLibrary(effects: ExportEffects, choice: ExportChoice): Promise<Exported> {
  const { database, sink, copies, made, signal, onProgress } = effects;
  const ask: AskTables = (work) => database.read(work);
  const writer = new BackupWriter(sink, made);
  const backups = new Map<ArticleId, StoredBackup>();
  const total = await ask((tables) => countOf(tables, choice));
  for await (const slice of slicesOf(ask, choice)) {
    signal.throwIfAborted();
    for (const { stored, article, names } of slice) {
      // Its day was put right meanwhile: it stands in another place now.
      if (backups.has(stored.id)) continue;
      await writer.add(backedArticle(stored), copies.article(article, stored, names));
      backups.set(stored.id, { article: stored.id, change: stored.change, made: made.toISOString() });
    }
    onProgress(Math.min(backups.size, total), Math.max(backups.size, total));
  }
  const decisions = await ask((tables) => decisionsAmong(tables, backups));
  const ends = await writer.end(decisions, (listed) => copies.contents(listed, backups.size));
  return { ...ends, backups: [...backups.values()] };
}

/** Writes down that articles lie in a file, when the reader has it. */
export async function rememberExport(
  database: LibraryDatabase,
  backups: readonly StoredBackup[],
): Promise<void> {
  for (let at = 0; at < backups.length; at += ROWS_AT_ONCE)
    await database.write(async (tables) => {
      const some = backups.slice(at, at + ROWS_AT_ONCE);
      const there = new Set(
        (
          await articlesById(
            tables,
            some.map(({ article }) => article),
          )
        ).map(({ id }) => id),
      );
      for (const one of some) if (there.has(one.article)) tables.backups.put(one);
    });
}

async function countOf({ articles }: ReadTables, choice: ExportChoice): Promise<number> {
  if (choice.of === 'articles') return choice.articles.length;
  return articles.count(choice.of === 'all' ? {} : { index: 'actors', only: choice.actor });
}

interface ExportedArticle {
  readonly stored: StoredArticle;
  readonly article: AnalysedArticle;
  readonly names: ActorNames;
}

async function* slicesOf(ask: AskTables, choice: ExportChoice): AsyncGenerator<readonly ExportedArticle[]> {
  if (choice.of === 'all') {
    for (let above = ''; ; ) {
      const slice = await ask((tables) => viewed(tables, tables.articles.all({ above, limit: AT_ONCE })));
      yield slice;
      if (slice.length < AT_ONCE) return;
      above = slice.at(-1)?.stored.place ?? above;
    }
  }
  const places =
    choice.of === 'actor'
      ? await ask(({ articles }) => articles.keys({ index: 'actors', only: choice.actor }))
      : choice.articles;
  for (let at = 0; at < places.length; at += AT_ONCE) {
    const some = places.slice(at, at + AT_ONCE);
    yield await ask((tables) =>
      viewed(
        tables,
        choice.of === 'actor'
          ? Promise.all(some.map((place) => tables.articles.get(place as Place))).then((all) =>
              all.filter((one) => one !== undefined),
            )
          : articlesById(tables, some as ArticleId[]),
      ),
    );
  }
}

/** Reads who the actors of some articles are. */
async function viewed(tables: ReadTables, found: Promise<StoredArticle[]>): Promise<ExportedArticle[]> {
  const articles = (await found).map((stored) => ({ stored, article: articleInLibrary(stored) }));
  const ids = articles.flatMap(({ article }) => article.quotes.flatMap(({ speakers }) => speakers));
  const names = await actorsOf(tables, ids);
  return articles.map((one) => ({ ...one, names }));
}

/** Lists what the reader decided of actors whose articles all are in the file. */
async function decisionsAmong(
  { decisions, edits }: ReadTables,
  articles: ReadonlyMap<ArticleId, unknown>,
): Promise<BackedDecision[]> {
  const isThere = (actor: ActorId) => {
    const article = articleOfActor(actor);
    return article === null || articles.has(article);
  };
  const [identities, told] = await Promise.all([decisions.all({}), edits.all({})]);
  return [
    ...identities.filter(({ one, other }) => isThere(one) && isThere(other)),
    ...told.filter(({ actor }) => isThere(actor)),
  ].map(backedDecision);
}
