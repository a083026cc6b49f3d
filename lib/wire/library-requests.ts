/** What the extension's own documents may ask of the library. No page and no card may: their requests have none of these. */
import * as v from 'valibot';
import type { Cursor } from '../holdings/slice.ts';
import { EDITABLE, EDITED, RECORD_ORIGINS } from '../library/article-record.ts';
import { type ChangeId, MOST_FORGOTTEN } from '../library/change.ts';
import { CHOSEN_SPEAKER } from '../library/chosen-speaker.ts';
import { ACTOR_EDIT } from '../library/decide/actor-edit-schema.ts';
import { HISTORY_PARTS } from '../library/decide/history-entry.ts';
import { QUOTE_EDIT } from '../library/decide/quote-edit.ts';
import { EXTRACTED } from '../library/extracted-schema.ts';
import { KEEP_WAYS } from '../library/keep-outcome.ts';
import { ACTOR_ID, ARTICLE_ID, QUOTE_ID } from '../shapes/id.ts';
import { INSTANT } from '../shapes/instant.ts';
import { text } from '../shapes/text.ts';

/** More is no quote. UTF-16 code units. */
const LONGEST_MARKED = 10_000;

/** An id behind a day, a rank and the spaces between. */
const LONGEST_CURSOR = 613;

/** Two ids, and an alias. */
const LONGEST_DECISION = 2_300;

/** Articles that are taken out of an actor at once. */
const MOST_SPLIT = 1_000;

/** Entries of the history that are asked for at once. */
const MOST_ENTRIES = 200;

/** Null for the first part of a list. A question's place is the ids of both. */
const AFTER = v.nullable(text<Cursor>(LONGEST_DECISION));
const UUID = v.pipe(v.string(), v.regex(/^[0-9a-f-]{36}$/));
const CHANGE = v.pipe(
  UUID,
  v.transform((id) => id as ChangeId),
);
const OFFSET = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
/** A document outside tabs sends null; then its own window decides whether it is private. */
const TAB = v.nullable(v.pipe(v.number(), v.safeInteger()));
const { title, authors, source, address, date } = EDITABLE;

/** Lists the schemas of these requests. */
export const LIBRARY_REQUESTS = [
  /** Reads the page of a tab, or what is selected there. Answered with `Extracted`. */
  v.strictObject({ type: v.literal('extract'), tab: v.pipe(v.number(), v.safeInteger()) }),
  /** Answered with `KeepPreview`. */
  v.strictObject({ type: v.literal('preview'), extracted: EXTRACTED, origin: v.picklist(RECORD_ORIGINS) }),
  /** Keeps an article that came from a tab; refused from a private one. Answered with `KeepOutcome`. */
  v.strictObject({
    type: v.literal('keep'),
    extracted: EXTRACTED,
    origin: v.picklist(RECORD_ORIGINS),
    tab: TAB,
    how: v.picklist(KEEP_WAYS),
    edited: EDITED,
  }),
  /** Takes articles out of the library. Answered with `Changed`. */
  v.strictObject({
    type: v.literal('forget'),
    articles: v.pipe(v.array(ARTICLE_ID), v.nonEmpty(), v.maxLength(MOST_FORGOTTEN)),
  }),
  /** Takes a change back. Answered with null. */
  v.strictObject({ type: v.literal('undo'), change: CHANGE }),
  /** Puts fields of a kept article right; those that are left out stay. Answered with `Changed`. */
  v.strictObject({
    type: v.literal('edit'),
    article: ARTICLE_ID,
    fields: v.strictObject({
      title: v.exactOptional(title),
      authors: v.exactOptional(authors),
      source: v.exactOptional(source),
      address: v.exactOptional(address),
      date: v.exactOptional(date),
    }),
  }),
  /** Answered with `LibraryState`, whatever state that is. */
  v.strictObject({ type: v.literal('library') }),
  /** Begins with an empty library, where there was one that is lost or cannot be read. Answered with null. */
  v.strictObject({ type: v.literal('begin-anew') }),
  /** Deletes all that is kept, for good. Answered with null. */
  v.strictObject({ type: v.literal('forget-everything') }),
  /** Answered with the next `Slice<KeptSummary>`, latest first; null for the first. */
  v.strictObject({ type: v.literal('kept-articles'), after: v.nullable(text<Cursor>(LONGEST_CURSOR)) }),
  /** Answered with `KeptArticle`. */
  v.strictObject({ type: v.literal('kept-article'), article: ARTICLE_ID }),
  /** Keeps words of a kept article as a quote: the words that the reader saw at these offsets of its text. Answered with `Changed`. */
  v.strictObject({
    type: v.literal('own-quote'),
    article: ARTICLE_ID,
    start: OFFSET,
    end: OFFSET,
    words: text(LONGEST_MARKED),
    speaker: CHOSEN_SPEAKER,
  }),
  /** Takes a quote of the reader's own away. Answered with `Changed`. */
  v.strictObject({ type: v.literal('remove-own-quote'), quote: QUOTE_ID }),
  /** Puts a quote right; what is left out stays as it is. Answered with `Changed`. */
  v.strictObject({ type: v.literal('correct-quote'), quote: QUOTE_ID, correction: QUOTE_EDIT }),
  /** Takes a correction back, by the instant that `QuoteView.corrected` has. Answered with `Changed`. */
  v.strictObject({ type: v.literal('uncorrect-quote'), article: ARTICLE_ID, at: INSTANT }),
  /** Says that two actors are the same, or are not. Answered with `Changed`. */
  v.strictObject({
    type: v.literal('tell-identity'),
    one: ACTOR_ID,
    other: ACTOR_ID,
    are: v.picklist(['same', 'different']),
  }),
  /** Renames an actor of the library, adds an alias or takes one away, or says what it is. Answered with `Changed`. */
  v.strictObject({ type: v.literal('edit-actor'), actor: ACTOR_ID, edit: ACTOR_EDIT }),
  /** Takes what some articles have of an actor out of it, as somebody else. Answered with `Changed`. */
  v.strictObject({
    type: v.literal('split-actor'),
    actor: ACTOR_ID,
    articles: v.pipe(v.array(ARTICLE_ID), v.nonEmpty(), v.maxLength(MOST_SPLIT)),
  }),
  /** Takes a decision about actors back, by the id in `DecisionView`. Answered with `Changed`. */
  v.strictObject({ type: v.literal('withdraw-decision'), decision: text(LONGEST_DECISION) }),
  /** Answered with `HistoryList`: the reader's decisions that stand, latest first, from a position on. */
  v.strictObject({
    type: v.literal('history'),
    part: v.nullable(v.picklist(HISTORY_PARTS)),
    start: OFFSET,
    size: v.pipe(OFFSET, v.minValue(1), v.maxValue(MOST_ENTRIES)),
  }),
  /** Answered with the next `Slice<ProposalView>`: one pair of whom the reader may say whether they are the same. */
  v.strictObject({ type: v.literal('proposals'), after: AFTER }),
  /** Answered with `ActorTold`: what was decided of an actor, and what may be. */
  v.strictObject({ type: v.literal('actor-told'), actor: ACTOR_ID }),
  /** Answered with `Namesakes`: who bears the same name, and who may be the same. */
  v.strictObject({ type: v.literal('namesakes'), actor: ACTOR_ID }),
  /** Finds what the reader was opened at. Answered with `KeptPlace`. */
  v.strictObject({ type: v.literal('kept-place'), token: UUID }),
  /** Tells that the library page wrote: let tabs are told. Answered with null. */
  v.strictObject({ type: v.literal('library-written') }),
] as const;
