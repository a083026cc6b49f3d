import type { Extracted } from '../extract/extracted.ts';
import type { Holding } from '../holdings/holding.ts';
import type { Slice, SliceRequest } from '../holdings/slice.ts';
import type { ActorId, ArticleId, QuoteId } from '../model.ts';
import type { ArticleRecord, EditableField, RecordOrigin } from './article-record.ts';
import type { Changed, ChangeId } from './change.ts';
import type { ChosenSpeaker } from './chosen-speaker.ts';
import type { ActorTold } from './decide/actor-told.ts';
import type { HistoryList, HistoryRequest } from './decide/history-entry.ts';
import type { JoinedActor } from './decide/joined-actors.ts';
import type { ProposalView } from './decide/list-proposals.ts';
import type { QuoteEdit } from './decide/quote-edit.ts';
import type { ActorEdit } from './derive/actor-edit.ts';
import type { MarkedWords } from './derive/own-quotes.ts';
import type { KeepOutcome, KeepPreview, KeepWay } from './keep-outcome.ts';
import type { KeptArticle, KeptSummary } from './kept-article.ts';
import type { LibraryKnown } from './known/library-known.ts';
import type { LibraryNames } from './library-names.ts';
import type { LibraryState } from './library-state.ts';
import type { Namesakes } from './namesakes.ts';

/** Says what is to be kept. */
export interface KeepRequest {
  readonly extracted: Extracted;
  readonly origin: RecordOrigin;
  readonly how: KeepWay;
  /** Fields of `extracted` that the reader put right. */
  readonly edited: readonly EditableField[];
}

/** Gives the fields of an article that a reader puts right. */
export type Edits = Partial<Pick<ArticleRecord, EditableField>>;

/**
 * Keeps what the reader reads. Every change is there as a whole or not at all, and can be undone as long as no later one touches the
 * same articles. All may reject with a `Refusal` where the library cannot be used.
 */
export interface Library {
  readonly holding: Holding;
  readonly names: LibraryNames;
  readonly known: LibraryKnown;
  /** Says how the library is. Never rejects. */
  state(): Promise<LibraryState>;
  /** Begins anew, with nothing, where a library was lost or cannot be read; one that can be read after all stays. */
  beginAnew(): Promise<void>;
  /** Deletes all that is kept, for good: nothing of it is left to be undone. */
  forgetEverything(): Promise<void>;
  preview(extracted: Extracted, origin: RecordOrigin): Promise<KeepPreview>;
  keep(request: KeepRequest): Promise<KeepOutcome>;
  forget(articles: readonly ArticleId[]): Promise<Changed>;
  undo(change: ChangeId): Promise<void>;
  edit(article: ArticleId, fields: Edits): Promise<Changed>;
  /** Rejects where the article has no such words any more. */
  addOwnQuote(article: ArticleId, marked: MarkedWords, speaker: ChosenSpeaker): Promise<Changed>;
  removeOwnQuote(quote: QuoteId): Promise<Changed>;
  /** Puts a quote right for good, whatever an engine reads. One of the reader's own is changed itself. */
  correctQuote(quote: QuoteId, edit: QuoteEdit): Promise<Changed>;
  /** Takes a correction back, by its article and its instant. */
  uncorrectQuote(article: ArticleId, at: string): Promise<Changed>;
  /** Says of two actors that they are the same, or are not: for good, whatever an engine finds. */
  tellIdentity(one: ActorId, other: ActorId, are: 'same' | 'different'): Promise<Changed>;
  /** Renames an actor, adds an alias or takes one away, or says what it is: for good, whatever an engine finds. */
  editActor(actor: ActorId, edit: ActorEdit): Promise<Changed>;
  /** Says that what some articles have of an actor is somebody else, and one. */
  splitActor(actor: ActorId, articles: readonly ArticleId[]): Promise<Changed>;
  /** Takes a decision about actors back, by its id. */
  withdrawDecision(id: string): Promise<Changed>;
  /** Lists the reader's decisions that stand, latest first. */
  history(request: HistoryRequest): Promise<HistoryList>;
  /** Tells what the reader decided of one actor, and may be asked. */
  told(actor: ActorId): Promise<ActorTold>;
  /** Lists pairs of whom the reader may be asked whether they are the same. */
  proposals(request: SliceRequest): Promise<Slice<ProposalView>>;
  /** Goes through all who are part of somebody under another id. */
  joined(): AsyncIterable<JoinedActor>;
  /** Shows whom an actor could be taken for. */
  namesakes(actor: ActorId): Promise<Namesakes>;
  /** Lists what is kept, in the order of `articlesLatestFirst`. */
  articles(request: SliceRequest): Promise<Slice<KeptSummary>>;
  article(id: ArticleId): Promise<KeptArticle | null>;
}
