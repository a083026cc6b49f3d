import type { Extracted } from '../extract/extracted.ts';
import type { Holding } from '../holdings/holding.ts';
import { once } from '../holdings/once.ts';
import type { Slice, SliceRequest } from '../holdings/slice.ts';
import type { Actor, ActorId, ArticleId, QuoteId, Span } from '../model.ts';
import { problemOf, Refusal } from '../problems/refusal.ts';
import { LONGEST_TEXT, type RecordOrigin } from './article-record.ts';
import type { Changed, ChangeId } from './change.ts';
import type { ChosenSpeaker } from './chosen-speaker.ts';
import { changedParagraphs } from './derive/changed-paragraphs.ts';
import { ENGINE } from './derive/engine.ts';
import { type KnownEverywhere, knownEverywhere } from './derive/known-everywhere.ts';
import { type ArticleReading, LONGEST_READ_NOW, readRecord, renamedReading } from './derive/read-record.ts';
import { editedRecord, recordOf, updatedRecord } from './derive/record-of.ts';
import type { KeepOutcome, KeepPreview, KeptBefore } from './keep-outcome.ts';
import type { KeptArticle, KeptSummary } from './kept-article.ts';
import type { Edits, KeepRequest, Library } from './library.ts';
import type { LibraryNames } from './library-names.ts';
import type { LibraryState } from './library-state.ts';
import { applyChange, keptPart, type LibraryChange, undoChange } from './store/apply-change.ts';
import { findKept } from './store/find-kept.ts';
import { type AskTables, libraryHolding } from './store/library-holding.ts';
import { articlesById } from './store/put-articles.ts';
import { identityChange, ownQuoteChange, ownQuoteRemoval, requiredArticle } from './store/reader-changes.ts';
import type { StoredArticle } from './store/stored-article.ts';
import { storedNames } from './store/stored-names.ts';
import type { LibraryDatabase, ReadTables, WriteTables } from './store/tables.ts';
import { keptArticles, viewKeptArticle } from './store/view-kept.ts';
import { beginLibrary, metaOf, type OutsideToken, requireWhole } from './store/whole-library.ts';

/** Lists the effects that a library needs. */
export interface OpenLibraryEffects {
  readonly database: LibraryDatabase;
  readonly outside: OutsideToken;
  /** Gives the actors whom nobody has to discover. */
  curated(): Promise<readonly Actor[]>;
  now(): Date;
  /** Makes a UUID. */
  randomId(): string;
}

/** Opens the library. Nothing is read before the first question. */
export function openLibrary(effects: OpenLibraryEffects): Library {
  return new OpenedLibrary(effects);
}

class OpenedLibrary implements Library {
  readonly #effects: OpenLibraryEffects;
  readonly #known: () => Promise<KnownEverywhere>;
  readonly #read: (extracted: Extracted) => Promise<NamedReading | null>;
  #whole: () => Promise<void>;
  readonly holding: Holding;
  readonly names: LibraryNames;

  constructor(effects: OpenLibraryEffects) {
    this.#effects = effects;
    this.#known = once(async () => knownEverywhere(await effects.curated()));
    this.#read = lastReading(this.#known, effects.randomId);
    this.#whole = this.#checkedOnce();
    const ask: AskTables = (work) => this.#ask(work);
    this.holding = libraryHolding(ask, effects.curated);
    this.names = storedNames(ask);
  }

  state(): Promise<LibraryState> {
    return stateOf((work) => this.#ask(work));
  }

  async beginAnew(): Promise<void> {
    const { database, outside, randomId } = this.#effects;
    await database.destroy();
    await beginLibrary(database, outside, randomId());
    this.#whole = this.#checkedOnce();
  }

  async preview(extracted: Extracted, origin: RecordOrigin): Promise<KeepPreview> {
    refuseTooLong(extracted);
    const kept = await this.#ask((tables) => findKept(tables, extracted, origin));
    const reading = (await this.#read(extracted))?.reading ?? null;
    return {
      ...countsOf(reading),
      words: wordsIn(extracted.text),
      known: kept === null ? null : keptBefore(kept, extracted),
      notRead: reading?.notRead ?? null,
      isReadNow: reading !== null,
    };
  }

  async keep(request: KeepRequest): Promise<KeepOutcome> {
    const { extracted, origin, how } = request;
    refuseTooLong(extracted);
    if (wordsIn(extracted.text) === 0) throw new Refusal({ code: 'page-no-article', words: 0, fewest: 1 });
    const earlier = how === 'ask' ? await this.#ask((tables) => findKept(tables, extracted, origin)) : null;
    if (earlier !== null) return { state: 'known', ...keptBefore(earlier, extracted) };
    const [reading, known] = await Promise.all([this.#read(extracted), this.#known(), this.#whole()]);
    return this.#effects.database.write((tables) => this.#keepIn(tables, request, reading, known));
  }

  async #keepIn(
    tables: WriteTables,
    { extracted, origin, how, edited }: KeepRequest,
    named: NamedReading | null,
    known: KnownEverywhere,
  ): Promise<KeepOutcome> {
    const { randomId, now } = this.#effects;
    // Asked again: another window may have kept it meanwhile.
    const kept = how === 'both' ? null : await findKept(tables, extracted, origin);
    if (kept !== null && how === 'ask') return { state: 'known', ...keptBefore(kept, extracted) };
    const isTaken = named !== null && (await articlesById(tables, [named.id])).length > 0;
    const id = named === null || isTaken ? (randomId() as ArticleId) : named.id;
    const fresh = recordOf(extracted, { id, origin, edited, now: now() });
    const record = kept === null ? fresh : updatedRecord(kept.record, fresh);
    const reading = named === null ? null : renamedReading(named.reading, named.id, record.id);
    const change = randomId() as ChangeId;
    await applyChange(tables, change, { put: [{ record, own: kept?.own ?? [], reading }] }, known);
    return {
      ...{ state: 'kept', article: record.id, change },
      ...countsOf(reading),
      isRead: reading !== null,
    };
  }

  forget(articles: readonly ArticleId[]): Promise<Changed> {
    return this.#change(async () => ({ takeOut: articles }));
  }

  async undo(change: ChangeId): Promise<void> {
    const [known] = await Promise.all([this.#known(), this.#whole()]);
    await this.#effects.database.write((tables) => undoChange(tables, change, known));
  }

  edit(article: ArticleId, fields: Edits): Promise<Changed> {
    return this.#change(async (tables) => {
      const stored = await requiredArticle(tables, article);
      return { put: [{ ...keptPart(stored), record: editedRecord(stored.record, fields) }] };
    });
  }

  addOwnQuote(article: ArticleId, words: Span, speaker: ChosenSpeaker): Promise<Changed> {
    return this.#change(async (tables, known) =>
      ownQuoteChange(tables, await requiredArticle(tables, article), { words, speaker }, known),
    );
  }

  removeOwnQuote(quote: QuoteId): Promise<Changed> {
    return this.#change((tables) => ownQuoteRemoval(tables, quote));
  }

  tellIdentity(one: ActorId, other: ActorId, are: 'same' | 'different'): Promise<Changed> {
    return this.#change((tables, known) => identityChange(tables, { one, other, are }, known));
  }

  articles(request: SliceRequest): Promise<Slice<KeptSummary>> {
    return this.#ask((tables) => keptArticles(tables, request));
  }

  article(id: ArticleId): Promise<KeptArticle | null> {
    return this.#ask((tables) => viewKeptArticle(tables, id));
  }

  async #ask<Value>(work: (tables: ReadTables) => Promise<Value>): Promise<Value> {
    await this.#whole();
    return this.#effects.database.read(work);
  }

  async #change(
    make: (tables: WriteTables, known: KnownEverywhere) => Promise<LibraryChange>,
  ): Promise<Changed> {
    const { database, randomId } = this.#effects;
    const [known] = await Promise.all([this.#known(), this.#whole()]);
    return database.write(async (tables) => {
      const change = randomId() as ChangeId;
      await applyChange(tables, change, await make(tables, known), known);
      return { change };
    });
  }

  #checkedOnce(): () => Promise<void> {
    const { database, outside, randomId } = this.#effects;
    return once(() => requireWhole(database, outside, randomId));
  }
}

/** A reading, with the id by which the article's own actors are named. */
interface NamedReading {
  readonly id: ArticleId;
  readonly reading: ArticleReading;
}

/** Reads an article, and remembers the last one: it is looked at before it is kept. Null where it is too long to be read now. */
function lastReading(known: () => Promise<KnownEverywhere>, randomId: () => string) {
  let last: ({ readonly key: string } & NamedReading) | null = null;
  return async (extracted: Extracted): Promise<NamedReading | null> => {
    if (extracted.text.length > LONGEST_READ_NOW) return null;
    const { curated } = await known();
    const key = JSON.stringify([extracted.text, extracted.published.day, extracted.language]);
    if (last?.key !== key) {
      const id = randomId() as ArticleId;
      const record = recordOf(extracted, { id, origin: 'page', edited: [], now: new Date(0) });
      last = { key, id, reading: readRecord(record, curated) };
    }
    return last;
  };
}

async function stateOf(ask: AskTables): Promise<LibraryState> {
  try {
    return await ask(async (tables) => {
      const [meta, unread, behind] = await Promise.all([
        metaOf(tables),
        tables.articles.count({ index: 'engine', only: 0 }),
        tables.articles.count({ index: 'engine', below: ENGINE }),
      ]);
      const { articles = 0, quotes = 0, actors = 0 } = meta ?? {};
      return { state: 'open', articles, quotes, actors, unread, old: behind - unread };
    });
  } catch (error) {
    const problem = problemOf(error);
    switch (problem.code) {
      case 'library-lost':
        return { state: 'lost' };
      case 'library-newer':
        return { state: 'newer' };
      case 'library-unavailable':
        return { state: 'unavailable', why: problem.why };
      default:
        throw error;
    }
  }
}

function refuseTooLong({ text }: Extracted): void {
  if (text.length > LONGEST_TEXT)
    throw new Refusal({ code: 'article-too-long', characters: text.length, most: LONGEST_TEXT });
}

function keptBefore({ id, record }: StoredArticle, { text }: Extracted): KeptBefore {
  return { article: id, keptDay: record.keptDay, changed: changedParagraphs(record.text, text) };
}

function countsOf(reading: ArticleReading | null): { quotes: number; speakers: number } {
  const quotes = reading?.quotes ?? [];
  return { quotes: quotes.length, speakers: new Set(quotes.flatMap(({ speakers }) => speakers)).size };
}

function wordsIn(text: string): number {
  let count = 0;
  for (const _ of text.matchAll(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)) count += 1;
  return count;
}
