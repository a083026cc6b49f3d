import { quoteIdOf, readQuoteId } from '../../holdings/quote-id.ts';
import type { ActorId, QuoteId } from '../../model.ts';
import { Refusal } from '../../problems/refusal.ts';
import type { ChosenSpeaker } from '../chosen-speaker.ts';
import type { KnownEverywhere } from '../derive/known-everywhere.ts';
import { type MarkedWords, type OwnQuote, placeOfWords } from '../derive/own-quotes.ts';
import { keptPart, type LibraryChange } from '../store/apply-change.ts';
import { requiredArticle } from '../store/find-articles.ts';
import type { StoredArticle } from '../store/stored-article.ts';
import { storedDecision } from '../store/stored-decision.ts';
import type { WriteTables } from '../store/tables.ts';
import { localSpeaker } from './local-speaker.ts';
import { decidedNoMore } from './quote-changes.ts';

/** Longest words that somebody is given: more is no quote. */
const LONGEST_OWN = 10_000;

/**
 * Gives words of an article to whomever the reader chose. Throws a `Refusal` where the article has no such words any more: the window in
 * which they were marked may show it as it was before an update.
 */
export async function ownQuoteChange(
  tables: WriteTables,
  stored: StoredArticle,
  { marked, speaker }: { readonly marked: MarkedWords; readonly speaker: ChosenSpeaker },
  known: KnownEverywhere,
): Promise<LibraryChange> {
  const { words } = marked;
  const bare = words.trim();
  if (bare === '' || words.length > LONGEST_OWN)
    throw new Refusal({ code: 'request-unfit', path: 'words', fault: 'length' });
  const there = placeOfWords(stored.record.text, marked);
  if (there === null) throw new Refusal({ code: 'index-lacks', what: 'words' });
  const from = there.start + words.indexOf(bare);
  const { chosen, decide } = await localSpeaker(tables, stored, speaker, known);
  const one: OwnQuote = { start: from, end: from + bare.length, words: bare, speaker: chosen };
  // The same words have one speaker of the reader's choice: the last one.
  const others = stored.own.filter((before) => before.start !== one.start || before.words !== one.words);
  const put = { ...keptPart(stored), own: [...others, one] };
  return { put: [put], decide, withdraw: await decidedNoMore(tables, stored, put) };
}

/** Takes a quote of the reader's own away. Throws a `Refusal` where it is none. */
export async function ownQuoteRemoval(tables: WriteTables, quote: QuoteId): Promise<LibraryChange> {
  const place = readQuoteId(quote);
  if (place === null) throw new Refusal({ code: 'index-lacks', what: 'quote' });
  const stored = await requiredArticle(tables, place.article);
  const { text } = stored.record;
  const left = stored.own.filter((one) => {
    const span = placeOfWords(text, one);
    return span === null || quoteIdOf({ id: stored.id, text }, span) !== quote;
  });
  if (left.length === stored.own.length) throw new Refusal({ code: 'index-lacks', what: 'quote' });
  const put = { ...keptPart(stored), own: left };
  return { put: [put], withdraw: await decidedNoMore(tables, stored, put) };
}

/**
 * Decides that two actors are the same, or are not: whatever was decided of them before holds no more. Throws a `Refusal` for two whom everybody
 * knows: they are two.
 */
export async function identityChange(
  tables: WriteTables,
  { one, other, are }: { readonly one: ActorId; readonly other: ActorId; readonly are: 'same' | 'different' },
  known: KnownEverywhere,
): Promise<LibraryChange> {
  if (one === other) throw new Refusal({ code: 'request-unfit', path: 'other', fault: 'same' });
  if (known.get(one) !== undefined && known.get(other) !== undefined)
    throw new Refusal({ code: 'known-as-two' });
  const [members, others] = await Promise.all([
    membersOf(tables, one, known),
    membersOf(tables, other, known),
  ]);
  const [first, second] = [members[0], others[0]];
  if (first === undefined || second === undefined) throw new Refusal({ code: 'index-lacks', what: 'name' });
  const between = (await tables.decisions.all({})).filter(
    (decision) =>
      (members.includes(decision.one) && others.includes(decision.other)) ||
      (members.includes(decision.other) && others.includes(decision.one)),
  );
  return {
    withdraw: between.map(({ pair }) => pair),
    decide: [storedDecision(first, second, are)],
  };
}

/** Lists the local actors of one of the library, the one that names it first. */
async function membersOf(tables: WriteTables, id: ActorId, known: KnownEverywhere): Promise<ActorId[]> {
  const stored = await tables.members.get(id);
  const own = known.get(id) === undefined ? [] : [id];
  return [...own, ...(stored?.members.map((member) => member.id) ?? [])];
}
