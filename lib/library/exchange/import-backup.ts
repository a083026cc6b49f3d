import type { ArticleId } from '../../model.ts';
import type { BackedArticle, BackedDecision } from '../../packs/backup/backup-schema.ts';
import { type BackupFile, readBackup } from '../../packs/backup/read-backup.ts';
import { Refusal } from '../../problems/refusal.ts';
import type { ChangeId } from '../change.ts';
import type { ArticleReading } from '../derive/article-reading.ts';
import type { KnownEverywhere } from '../derive/known-everywhere.ts';
import { readRecord } from '../derive/read-record.ts';
import { type LibraryChange, makeChange } from '../store/apply-change.ts';
import { importKey, isFirstRow, type StoredImport } from '../store/stored-change.ts';
import type { LibraryDatabase, WriteTables } from '../store/tables.ts';
import { underOtherId } from './backed-article.ts';
import { type BackupSlice, backupSlices } from './backup-slices.ts';
import { type ComparedArticle, compareArticles } from './compare-articles.ts';
import { type ComparedDecision, compareDecisions, decisionKey, withOtherIds } from './compare-decisions.ts';
import { type ConflictChoice, type ImportOutcome, NOTHING_IMPORTED } from './import-plan.ts';

/** Lists the effects of an import. */
export interface ImportEffects {
  /** A library that is known to be whole. */
  readonly database: LibraryDatabase;
  readonly known: KnownEverywhere;
  now(): Date;
  /** Makes a UUID. */
  randomId(): string;
  /** Ends it between two slices. */
  readonly signal: AbortSignal;
  /**
   * Counts articles and decisions after each slice. Bytes would not tell: most of a file are copies, which pass in no time, and an engine
   * reads the articles of one entry for minutes.
   */
  onProgress(done: number, total: number): void;
}

/** Says what is imported: the file as it was looked at, and what is done with what is here in another state. */
export interface ImportRequest {
  readonly file: BackupFile;
  readonly print: string;
  readonly choice: ConflictChoice;
  /** That of an import that was stopped where this goes on: both are taken back as one. */
  readonly id: ChangeId;
}

type Slice = Exclude<BackupSlice, { readonly type: 'manifest' }>;

/**
 * Takes a file in, in slices: each is whole on the disk before the next begins, its articles are read by the engine, and it writes down what
 * was before. Where it ends in the middle, `takeBackImport` makes the library what it was. Resolves with what came.
 */
export async function importBackup(effects: ImportEffects, request: ImportRequest): Promise<ImportOutcome> {
  const importing = new Importing(effects, request);
  await importing.begin();
  let [done, total] = [0, 0];
  for await (const slice of backupSlices(readBackup(request.file))) {
    effects.signal.throwIfAborted();
    if (slice.type === 'manifest') {
      // It is not the one that was shown: another was put in its place.
      if (slice.print !== request.print) throw new Refusal({ code: 'backup-gone', file: request.file.name });
      importing.made = slice.manifest.made;
      total = slice.manifest.counts.articles + slice.manifest.counts.decisions;
      continue;
    }
    await importing.take(slice);
    done += slice.type === 'articles' ? slice.articles.length : slice.decisions.length;
    effects.onProgress(done, total);
  }
  await importing.end();
  return importing.outcome;
}

/** Articles that are read in one turn: some tenths of a second. */
const READ_AT_ONCE = 25;

const nextTurn = () => new Promise((resolve) => setTimeout(resolve));

class Importing {
  readonly #effects: ImportEffects;
  readonly #request: ImportRequest;
  readonly #at: Date;
  /** Articles that are here under other ids than in the file. */
  readonly #elsewhere = new Map<ArticleId, ArticleId>();
  /** Decisions that it has made, by their pairs and keys: two of one file are no conflict. */
  readonly #decided = new Set<string>();
  #slice = 0;
  made = '';
  outcome: ImportOutcome = NOTHING_IMPORTED;

  constructor(effects: ImportEffects, request: ImportRequest) {
    this.#effects = effects;
    this.#request = request;
    this.#at = effects.now();
  }

  async begin(): Promise<void> {
    await this.#effects.database.write(async (tables) => tables.imports.put(this.#firstRow(false)));
  }

  /** An import that brought nothing is none. */
  async end(): Promise<void> {
    await this.#effects.database.write(async (tables) => {
      const rows = (await tables.imports.keys({})).filter((key) => key.split(' ')[1] === this.#request.id);
      if (rows.every(isFirstRow)) for (const key of rows) tables.imports.remove(key);
      else tables.imports.put(this.#firstRow(true));
    });
  }

  #firstRow(isWhole: boolean): StoredImport {
    const nothing = { before: [], after: [], decisions: [], decisionsMade: [], edits: [], editsMade: [] };
    return { ...this.#rowOf(0, isWhole), ...nothing };
  }

  #rowOf(
    slice: number,
    isWhole: boolean,
  ): Pick<StoredImport, 'key' | 'import' | 'file' | 'print' | 'isWhole'> {
    const { id, file, print } = this.#request;
    return { key: importKey(this.#at, id, slice), import: id, file: file.name, print, isWhole };
  }

  async take(slice: Slice): Promise<void> {
    if (slice.type === 'articles') await this.#takeArticles(slice.articles);
    else await this.#takeDecisions(slice.decisions);
  }

  async #takeArticles(articles: readonly BackedArticle[]): Promise<void> {
    const { database, randomId, signal, known } = this.#effects;
    const readings = new Map<ArticleId, ArticleReading>();
    const compared = await database.read((tables) => compareArticles(tables, articles, this.made));
    const planned = compared.map((one) => ({ ...one, as: this.#as(one, randomId) }));
    for (const [at, { as }] of planned.entries()) {
      // A cancel is a message: it is heard between two turns.
      if (at % READ_AT_ONCE === 0) await nextTurn();
      signal.throwIfAborted();
      // It is read before anybody is held up.
      if (as !== null) readings.set(as.record.id, readRecord(as.record, known.curated));
    }
    await database.write(async (tables) => {
      // Somebody may have changed an article meanwhile: then it is as if it had been changed before.
      const now = await compareArticles(tables, articles, this.made);
      const put = planned.filter(({ state, as }, at) => as !== null && now[at]?.state === state);
      await this.#write(tables, {
        put: put.flatMap(({ as }) =>
          as === null ? [] : [{ ...as, reading: readings.get(as.record.id) ?? null }],
        ),
      });
      for (const one of now) {
        const as = put.find(({ article }) => article === one.article)?.as;
        await this.#remember(tables, one, as?.record.id ?? null);
      }
      this.#count(planned, put.length);
    });
  }

  /** Gives the article as it is put; null where what is here stays. */
  #as({ state, article }: ComparedArticle, randomId: () => string) {
    const { choice } = this.#request;
    if (state === 'fresh' || state === 'changed') return article;
    if (state === 'same' || choice === 'mine') return null;
    return choice === 'file' ? article : underOtherId(article, randomId() as ArticleId);
  }

  /** Writes down that a file has the article in the state in which it is here. */
  async #remember(tables: WriteTables, one: ComparedArticle, put: ArticleId | null): Promise<void> {
    const { made } = this;
    if (put !== null) tables.backups.put({ article: put, change: this.#request.id, made });
    if (put !== null || one.state !== 'same') return;
    const { id, change } = one.here;
    if (id !== one.article.record.id) this.#elsewhere.set(one.article.record.id, id);
    const before = await tables.backups.get(id);
    if (before === undefined || before.made < made) tables.backups.put({ article: id, change, made });
  }

  #count(planned: readonly ComparedArticle[], put: number): void {
    const many = (state: ComparedArticle['state']) => planned.filter((one) => one.state === state).length;
    const { choice } = this.#request;
    const isReplacing = choice === 'file' ? many('conflicting') : 0;
    const replaced = many('changed') + isReplacing;
    this.outcome = {
      ...this.outcome,
      added: this.outcome.added + put - replaced,
      replaced: this.outcome.replaced + replaced,
      left: this.outcome.left + (choice === 'mine' ? many('conflicting') : 0),
      same: this.outcome.same + many('same'),
    };
  }

  async #takeDecisions(decisions: readonly BackedDecision[]): Promise<void> {
    const named = decisions.map((one) => withOtherIds(one, this.#elsewhere));
    await this.#effects.database.write(async (tables) => {
      const compared = await compareDecisions(tables, named, (key) => this.#decided.has(key));
      const wanted = compared.filter(
        ({ state, isPossible }) =>
          state === 'fresh' || (state === 'conflicting' && isPossible && this.#request.choice === 'file'),
      );
      for (const { stored } of wanted) this.#decided.add(decisionKey(stored));
      await this.#write(tables, changeOf(wanted));
      this.outcome = { ...this.outcome, decided: this.outcome.decided + wanted.length };
    });
  }

  async #write(tables: WriteTables, change: LibraryChange): Promise<void> {
    const { put = [], decide = [], edit = [] } = change;
    if (put.length + decide.length + edit.length === 0) return;
    const { id } = this.#request;
    const { known } = this.#effects;
    const { before, after, decisions, decisionsMade, edits, editsMade } = await makeChange(
      tables,
      { id, at: this.#at.getTime() },
      change,
      known,
    );
    this.#slice += 1;
    const slice: StoredImport = {
      ...this.#rowOf(this.#slice, false),
      ...{ before, after, decisions, decisionsMade, edits, editsMade },
    };
    tables.imports.put(slice);
  }
}

function changeOf(wanted: readonly ComparedDecision[]): LibraryChange {
  const made = wanted.map((one) => one.stored);
  const against = wanted.flatMap((one) => one.against);
  return {
    decide: made.flatMap((one) => ('pair' in one ? [one] : [])),
    withdraw: against.flatMap((one) => ('pair' in one ? [one.pair] : [])),
    edit: made.flatMap((one) => ('key' in one ? [one] : [])),
    unedit: against.flatMap((one) => ('key' in one ? [one.key] : [])),
  };
}
