import type { Extracted } from '../extract/extracted.ts';
import { wordCount } from '../extract/outcome-of.ts';
import type { ActorId, ArticleId, QuoteId } from '../model.ts';
import { Refusal } from '../problems/refusal.ts';
import { LONGEST_TEXT, type RecordOrigin } from './article-record.ts';
import type { Changed, ChangeId } from './change.ts';
import type { ChosenSpeaker } from './chosen-speaker.ts';
import { actorEditChange, actorSplitChange } from './decide/actor-changes.ts';
import { withdrawal } from './decide/kept-decisions.ts';
import { quoteCorrectionChange, quoteUncorrection } from './decide/quote-changes.ts';
import type { QuoteEdit } from './decide/quote-edit.ts';
import { identityChange, ownQuoteChange, ownQuoteRemoval } from './decide/reader-changes.ts';
import type { ActorEdit } from './derive/actor-edit.ts';
import { type ArticleReading, LONGEST_READ_NOW, renamedReading } from './derive/article-reading.ts';
import { changedParagraphs } from './derive/changed-paragraphs.ts';
import type { KnownEverywhere } from './derive/known-everywhere.ts';
import type { MarkedWords } from './derive/own-quotes.ts';
import { readRecord } from './derive/read-record.ts';
import { editedRecord, recordOf, updatedRecord } from './derive/record-of.ts';
import type { KeepOutcome, KeepPreview, KeptBefore } from './keep-outcome.ts';
import type { Edits, KeepRequest } from './library.ts';
import { applyChange, keptPart, type LibraryChange, undoChange } from './store/apply-change.ts';
import { articlesById, requiredArticle } from './store/find-articles.ts';
import { findKept } from './store/find-kept.ts';
import type { StoredArticle } from './store/stored-article.ts';
import type { LibraryDatabase, WriteTables } from './store/tables.ts';

/** Lists the effects that writing needs. */
export interface WriterEffects {
  /** A library that is known to be whole. */
  readonly database: LibraryDatabase;
  readonly known: KnownEverywhere;
  now(): Date;
  /** Makes a UUID. */
  randomId(): string;
}

/** A reading, with the id by which the article's own actors are named. */
interface NamedReading {
  readonly id: ArticleId;
  readonly reading: ArticleReading;
}

/** Reads articles with the engine and writes what comes of it: the part of a library that weighs most. */
export class LibraryWriter {
  readonly #effects: WriterEffects;
  /** It is looked at before it is kept: nothing is read twice for that. */
  #last: ({ readonly key: string } & NamedReading) | null = null;

  constructor(effects: WriterEffects) {
    this.#effects = effects;
  }

  async preview(extracted: Extracted, origin: RecordOrigin): Promise<KeepPreview> {
    refuseTooLong(extracted);
    const kept = await this.#effects.database.read((tables) => findKept(tables, extracted, origin));
    const reading = this.#read(extracted)?.reading ?? null;
    return {
      ...countsOf(reading),
      words: wordCount(extracted.text),
      known: kept === null ? null : keptBefore(kept, extracted),
      notRead: reading?.notRead ?? null,
      isReadNow: reading !== null,
    };
  }

  async keep(request: KeepRequest): Promise<KeepOutcome> {
    const { extracted, origin, how } = request;
    refuseTooLong(extracted);
    if (wordCount(extracted.text) === 0) throw new Refusal({ code: 'page-no-article', words: 0, fewest: 1 });
    const { database } = this.#effects;
    const earlier =
      how === 'ask' ? await database.read((tables) => findKept(tables, extracted, origin)) : null;
    if (earlier !== null) return { state: 'known', ...keptBefore(earlier, extracted) };
    const reading = this.#read(extracted);
    return database.write((tables) => this.#keepIn(tables, request, reading));
  }

  async #keepIn(
    tables: WriteTables,
    { extracted, origin, how, edited }: KeepRequest,
    named: NamedReading | null,
  ): Promise<KeepOutcome> {
    const { randomId, now, known } = this.#effects;
    // Asked again: another window may have kept it meanwhile.
    const kept = how === 'both' ? null : await findKept(tables, extracted, origin);
    if (kept !== null && how === 'ask') return { state: 'known', ...keptBefore(kept, extracted) };
    const isTaken = named !== null && (await articlesById(tables, [named.id])).length > 0;
    const id = named === null || isTaken ? (randomId() as ArticleId) : named.id;
    const fresh = recordOf(extracted, { id, origin, edited, now: now() });
    const record = kept === null ? fresh : updatedRecord(kept.record, fresh);
    const reading = named === null ? null : renamedReading(named.reading, named.id, record.id);
    const change = randomId() as ChangeId;
    await applyChange(
      tables,
      { id: change, at: now().getTime() },
      { put: [{ record, own: kept?.own ?? [], corrections: kept?.corrections ?? [], reading }] },
      known,
    );
    return {
      ...{ state: 'kept', article: record.id, change },
      ...countsOf(reading),
      isRead: reading !== null,
      notRead: reading?.notRead ?? null,
    };
  }

  forget(articles: readonly ArticleId[]): Promise<Changed> {
    return this.#change(async () => ({ takeOut: articles }));
  }

  async undo(change: ChangeId): Promise<void> {
    const { database, known } = this.#effects;
    await database.write((tables) => undoChange(tables, change, known));
  }

  edit(article: ArticleId, fields: Edits): Promise<Changed> {
    return this.#change(async (tables) => {
      const stored = await requiredArticle(tables, article);
      return { put: [{ ...keptPart(stored), record: editedRecord(stored.record, fields) }] };
    });
  }

  addOwnQuote(article: ArticleId, marked: MarkedWords, speaker: ChosenSpeaker): Promise<Changed> {
    return this.#change(async (tables, known) =>
      ownQuoteChange(tables, await requiredArticle(tables, article), { marked, speaker }, known),
    );
  }

  removeOwnQuote(quote: QuoteId): Promise<Changed> {
    return this.#change((tables) => ownQuoteRemoval(tables, quote));
  }

  correctQuote(quote: QuoteId, edit: QuoteEdit): Promise<Changed> {
    const now = this.#effects.now();
    return this.#change((tables, known) => quoteCorrectionChange(tables, { quote, edit, now }, known));
  }

  uncorrectQuote(article: ArticleId, at: string): Promise<Changed> {
    return this.#change((tables) => quoteUncorrection(tables, article, at));
  }

  tellIdentity(one: ActorId, other: ActorId, are: 'same' | 'different'): Promise<Changed> {
    return this.#change((tables, known) => identityChange(tables, { one, other, are }, known));
  }

  editActor(actor: ActorId, edit: ActorEdit): Promise<Changed> {
    return this.#change((tables, known) => actorEditChange(tables, actor, edit, known));
  }

  splitActor(actor: ActorId, articles: readonly ArticleId[]): Promise<Changed> {
    return this.#change((tables, known) => actorSplitChange(tables, actor, articles, known));
  }

  withdrawDecision(id: string): Promise<Changed> {
    return this.#change((tables) => withdrawal(tables, id));
  }

  #change(make: (tables: WriteTables, known: KnownEverywhere) => Promise<LibraryChange>): Promise<Changed> {
    const { database, randomId, known, now } = this.#effects;
    return database.write(async (tables) => {
      const change = randomId() as ChangeId;
      await applyChange(tables, { id: change, at: now().getTime() }, await make(tables, known), known);
      return { change };
    });
  }

  /** Reads an article; null where it is too long to be read now. */
  #read(extracted: Extracted): NamedReading | null {
    if (extracted.text.length > LONGEST_READ_NOW) return null;
    const key = JSON.stringify([extracted.text, extracted.published.day, extracted.language]);
    if (this.#last?.key === key) return this.#last;
    const { randomId, known } = this.#effects;
    const id = randomId() as ArticleId;
    const record = recordOf(extracted, { id, origin: 'page', edited: [], now: new Date(0) });
    this.#last = { key, id, reading: readRecord(record, known.curated) };
    return this.#last;
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
