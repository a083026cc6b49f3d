import { findQuote, readQuoteId } from '../../holdings/quote-id.ts';
import type { ActorId, Quote, QuoteId, Span } from '../../model.ts';
import { Refusal } from '../../problems/refusal.ts';
import type { KnownEverywhere } from '../derive/known-everywhere.ts';
import { KEPT_BY_READER, type OwnQuote, placeOfWords } from '../derive/own-quotes.ts';
import { anchorOf, type QuoteCorrection } from '../derive/quote-correction.ts';
import { keptPart, type LibraryChange } from '../store/apply-change.ts';
import { requiredArticle } from '../store/find-articles.ts';
import { articleByItself, type StoredArticle } from '../store/stored-article.ts';
import type { StoredDecision } from '../store/stored-decision.ts';
import type { WriteTables } from '../store/tables.ts';
import { localSpeaker } from './local-speaker.ts';
import type { QuoteEdit } from './quote-edit.ts';

/** Longest words that somebody is given whom the article does not give them: more is no quote. */
const LONGEST_WORDS = 10_000;

/** Says which quote is put right, how, and when. */
interface QuoteEdited {
  readonly quote: QuoteId;
  readonly edit: QuoteEdit;
  readonly now: Date;
}

/** What an edit comes to, in the article's own terms. */
type Decided = Partial<
  Pick<QuoteCorrection, 'speaker' | 'kind' | 'stance' | 'bounds' | 'isRemoved' | 'note'>
>;

/**
 * Puts a quote right. What was put right of it before stays where it is not said otherwise: of one quote there is one correction. Words
 * that the reader marked are changed themselves. Throws a `Refusal` where there is no such quote, or nothing is said of it.
 */
export async function quoteCorrectionChange(
  tables: WriteTables,
  { quote: id, edit, now }: QuoteEdited,
  known: KnownEverywhere,
): Promise<LibraryChange> {
  if (Object.keys(edit).length === 0)
    throw new Refusal({ code: 'request-unfit', path: 'correction', fault: 'empty' });
  const place = readQuoteId(id);
  if (place === null) throw new Refusal({ code: 'index-lacks', what: 'quote' });
  const stored = await requiredArticle(tables, place.article);
  const quote = findQuote(articleByItself(stored), id);
  if (quote === null) throw new Refusal({ code: 'index-lacks', what: 'quote' });
  const { speaker, decide } = await speakerOf(tables, stored, edit, known);
  const said: Decided = {
    ...(speaker === undefined ? {} : { speaker }),
    ...(edit.kind === undefined ? {} : { kind: edit.kind }),
    ...(edit.stance === undefined ? {} : { stance: edit.stance }),
    ...boundsOf(stored, quote, movedBy(edit, quote.start - place.start)),
    ...(edit.remove === undefined ? {} : { isRemoved: edit.remove }),
    ...(typeof edit.note === 'string' ? { note: edit.note } : {}),
  };
  const put = quote.rules.includes(KEPT_BY_READER)
    ? ownPutRight(stored, quote, said, edit)
    : putRight(stored, quote, said, { edit, now });
  return { put: [put], decide, withdraw: await decidedNoMore(tables, stored, put) };
}

/** Takes a correction back: the quote is as it was read. Throws a `Refusal` where there is none of that instant. */
export async function quoteUncorrection(
  tables: WriteTables,
  article: StoredArticle['id'],
  at: string,
): Promise<LibraryChange> {
  const stored = await requiredArticle(tables, article);
  const { corrections = [] } = stored;
  const left = corrections.filter((one) => one.at !== at);
  if (left.length === corrections.length) throw new Refusal({ code: 'index-lacks', what: 'quote' });
  const put = { ...keptPart(stored), corrections: left };
  return { put: [put], withdraw: await decidedNoMore(tables, stored, put) };
}

/**
 * Lists the decisions that hold no more where an article is put anew: those that came with speakers whom the reader has speak there no more,
 * and all about whoever was made for them: another of the name would inherit it.
 */
export async function decidedNoMore(
  tables: WriteTables,
  before: StoredArticle,
  put: Parameters<typeof articleByItself>[0],
): Promise<string[]> {
  const speakers = chosenIn(put);
  const here = new Set(articleByItself(put).discovered.map(({ id }) => id));
  const gone = new Set(
    [...chosenIn(before)].filter((id) => id.includes('#') && !speakers.has(id) && !here.has(id)),
  );
  return (await tables.decisions.all({}))
    .filter(
      ({ one, other, cameWith }) =>
        gone.has(one) ||
        gone.has(other) ||
        (cameWith === 'speaker' && one.startsWith(`${put.record.id}#`) && !speakers.has(one)),
    )
    .map(({ pair }) => pair);
}

/** Lists whom the reader has speak in an article. */
function chosenIn({ own, corrections = [] }: Pick<StoredArticle, 'own' | 'corrections'>): Set<ActorId> {
  return new Set(
    [...own, ...corrections].flatMap(({ speaker = 'nobody' }) => (speaker === 'nobody' ? [] : [speaker.id])),
  );
}

async function speakerOf(
  tables: WriteTables,
  stored: StoredArticle,
  { speaker }: QuoteEdit,
  known: KnownEverywhere,
): Promise<{ speaker?: OwnQuote['speaker'] | 'nobody'; decide: readonly StoredDecision[] }> {
  if (speaker === undefined) return { decide: [] };
  if (speaker === 'nobody') return { speaker, decide: [] };
  const { chosen, decide } = await localSpeaker(tables, stored, speaker, known);
  return { speaker: chosen, decide };
}

/** Moves bounds as the text moved under them since the reader saw it: the id of a quote has its place of then. */
function movedBy(edit: QuoteEdit, characters: number): Pick<QuoteEdit, 'start' | 'end'> {
  return {
    ...(edit.start === undefined ? {} : { start: edit.start + characters }),
    ...(edit.end === undefined ? {} : { end: edit.end + characters }),
  };
}

/** Gives the reader's bounds without the spaces at their ends. Throws a `Refusal` where they leave the text, or the quote. */
function boundsOf(
  { record: { text } }: StoredArticle,
  quote: Quote,
  { start = quote.start, end = quote.end }: Pick<QuoteEdit, 'start' | 'end'>,
): Pick<Decided, 'bounds'> {
  if (start === quote.start && end === quote.end) return {};
  const words = text.slice(start, end);
  const bare = words.trim();
  const longest = Math.max(LONGEST_WORDS, quote.end - quote.start);
  if (bare === '' || end > text.length || words.length > longest)
    throw new Refusal({ code: 'request-unfit', path: 'end', fault: 'outside_text' });
  const from = start + words.indexOf(bare);
  const bounds = { start: from, end: from + bare.length, words: bare };
  if (!overlap(bounds, quote))
    throw new Refusal({ code: 'request-unfit', path: 'start', fault: 'outside_quote' });
  return { bounds };
}

const overlap = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

function putRight(
  stored: StoredArticle,
  quote: Quote,
  said: Decided,
  { edit, now }: Pick<QuoteEdited, 'edit' | 'now'>,
) {
  const { corrections = [], record } = stored;
  const earlier = corrections.find(({ at }) => at === quote.corrected?.at);
  const others = corrections.filter((one) => one !== earlier);
  const { note, ...more }: Decided & ReturnType<typeof anchorOf> = earlier ?? anchorOf(record.text, quote);
  const merged = { ...more, ...(note === undefined || edit.note === null ? {} : { note }), ...said };
  return { ...keptPart(stored), corrections: [...others, { ...merged, at: instantAfter(others, now) }] };
}

/** No two corrections of an article have one instant, however fast they are made. */
function instantAfter(others: readonly QuoteCorrection[], now: Date): string {
  const taken = new Set(others.map(({ at }) => at));
  let at = now.getTime();
  while (taken.has(new Date(at).toISOString())) at += 1;
  return new Date(at).toISOString();
}

/** Changes words that the reader marked, or takes them away. */
function ownPutRight(stored: StoredArticle, quote: Quote, said: Decided, { note }: QuoteEdit) {
  const { text } = stored.record;
  const own = stored.own.flatMap((one) => {
    const place = placeOfWords(text, one);
    if (place?.start !== quote.start || place.end !== quote.end) return [one];
    const { isRemoved, bounds, speaker, ...more } = said;
    // A quote of one's own that is nobody's is none.
    if (isRemoved || speaker === 'nobody') return [];
    const { note: noted, ...before } = one;
    return [
      {
        ...before,
        ...(noted === undefined || note === null ? {} : { note: noted }),
        ...(bounds ?? {}),
        ...(speaker === undefined ? {} : { speaker }),
        ...more,
      },
    ];
  });
  return { ...keptPart(stored), own };
}
