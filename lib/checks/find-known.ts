import type { Span } from '../model.ts';
import { compareQuotes, type Likeness, type ReadQuote, spanOfWords } from './compare/compare-quotes.ts';
import { compareSpeakers } from './compare/compare-speakers.ts';
import { heldBy } from './decide/held-rows.ts';
import { joinedOf, mayBeKnown } from './decide/joined.ts';
import { knownBy } from './decide/known-rows.ts';
import { type QuoteClass, quoteClassOf } from './decide/quote-class.ts';
import { candidatesFor } from './known/candidates.ts';
import type { KnownQuote, KnownQuotes } from './known/known-quotes.ts';
import { fingerprintsOf } from './words/fingerprints.ts';
import { nestedWords } from './words/nested-words.ts';
import { readQuoteWords } from './words/quote-words.ts';

/** Is a quotation in marks, on a page or in a draft. */
export interface Quotation {
  readonly text: string;
  readonly speaker: string | null;
  /** The article it stands in, if that may be on record; it does not confirm its own words. */
  readonly article: string | null;
  /**
   * Takes whoever said a known quote for the speaker: finds all that is known whoever the speaker turns out to be, and more. For a first look, before an engine
   * is asked who speaks.
   */
  readonly anySpeaker?: true;
}

/** Is a stretch of words that two quotes have not in common. Offsets are those of each text; the words of one side may be none. */
export interface Difference {
  readonly type: 'replaced' | 'inserted' | 'dropped';
  readonly known: Span;
  readonly quoted: Span;
}

/** Is a known quote that a quotation repeats. */
export interface KnownMatch {
  /** Its number in the index. */
  readonly quote: number;
  readonly class: QuoteClass;
  /** Other wording, in order; what an editor marked is none. */
  readonly differences: readonly Difference[];
  readonly isSameSpeaker: boolean;
  readonly isOtherSpeaker: boolean;
  /** Whether it has all words of the quotation, in its own wording or another. */
  readonly isWhole: boolean;
  /** The stretch of each text that both have, with what differs within. */
  readonly shared: { readonly known: Span; readonly quoted: Span };
  /** The name of the row that decided. */
  readonly rule: string;
  readonly likeness: Likeness;
}

/** Speakers of a phrase that is nobody's. */
const MOST_SPEAKERS = 3;

/**
 * Finds what a quotation repeats of what is on record. `read` gives a quote by its number: the index keeps no text. No match is an answer, and the usual
 * one.
 */
export function findKnown(
  quotation: Quotation,
  known: KnownQuotes,
  read: (quote: number) => KnownQuote,
): readonly KnownMatch[] {
  const quoted = readQuote(quotation.text);
  const candidates = candidatesFor(quoted.words, known, quotation.article);
  const nested = nestedWords(quoted.text, quoted.words).map((words) => ({
    ...quoted,
    words,
    isNested: true,
  }));
  // Reprints have the same words: they are aligned once.
  const likenesses = new Map<string, readonly Likeness[]>();
  const isHeld = (likeness: Likeness) => heldBy({ likeness, isCommon: isCommon(likeness, known) }) !== null;
  const compared = candidates.flatMap((quote) => {
    const { text, speaker, article } = read(quote);
    const speakers = quotation.anySpeaker ? 'same' : compareSpeakers(speaker, quotation.speaker);
    const first = likenesses.get(text);
    const all = first ?? likenessesOf(readQuote(text), [quoted, ...nested]);
    if (first === undefined) likenesses.set(text, all);
    const own = all.map((likeness) => ({ ...likeness, speakers }));
    // What a quotation repeats in marks of its own is looked at where the whole repeats nothing.
    const likeness =
      own.length > 1 ? own.find((one) => knownBy(one, known.count) !== null && !isHeld(one)) : own[0];
    return (likeness ?? own[0]) ? [{ quote, article, likeness: likeness ?? own[0]! }] : [];
  });
  const possible = compared.filter(({ likeness }) => mayBeKnown(likeness, known.count) && !isHeld(likeness));
  return joinedOf(possible, known.count).map(({ quote, likeness, isJoined, rule }) => ({
    ...{ quote, rule, likeness },
    class: isJoined ? 'joined' : quoteClassOf(likeness),
    differences: differencesOf(likeness),
    isSameSpeaker: likeness.speakers === 'same',
    isOtherSpeaker: likeness.speakers === 'different',
    isWhole: holdsWhole(likeness),
    shared: sharedBy(likeness),
  }));
}

/** Compares a known quote with the whole of a quotation, and with what that repeats in marks of its own. */
const likenessesOf = (known: ReadQuote, parts: readonly ReadQuote[]): readonly Likeness[] =>
  parts.flatMap((part) => compareQuotes(known, part, 'unknown') ?? []);

/** Tells whether a known quote has all words of the quotation. */
function holdsWhole({ beyond, gaps, quoted: { isNested } }: Likeness): boolean {
  if (isNested === true) return false;
  const isNone = ([from, to]: readonly [number, number]) => from === to;
  return (
    beyond.quoted.every(isNone) && gaps.every(({ kind, quoted }) => kind !== 'ellipsis' || isNone(quoted))
  );
}

/** Gives what stands between the words beyond both ends. */
function sharedBy({ beyond, known, quoted }: Likeness): KnownMatch['shared'] {
  const between = ([front, back]: Likeness['beyond']['known']) => [front![1], back![0]] as const;
  return {
    known: spanOfWords(between(beyond.known), known),
    quoted: spanOfWords(between(beyond.quoted), quoted),
  };
}

function readQuote(text: string): ReadQuote {
  return { text, words: readQuoteWords(text) };
}

/** Tells whether each run of three words that two quotes share is one that several speakers use. */
function isCommon({ known: { words }, pairs }: Likeness, known: KnownQuotes): boolean {
  const shared = pairs.filter(
    ([at, other], k) => pairs[k + 2]?.[0] === at + 2 && pairs[k + 2]?.[1] === other + 2,
  );
  return shared.every(([at]) => {
    const [print] = fingerprintsOf(words.slice(at, at + 3));
    return print !== undefined && known.hasMoreSpeakers(print, MOST_SPEAKERS);
  });
}

function differencesOf({ gaps, known, quoted }: Likeness): readonly Difference[] {
  return gaps
    .filter(({ kind }) => kind === 'wording')
    .map((gap) => {
      const isNone = ([from, to]: readonly [number, number]) => to === from;
      return {
        type: isNone(gap.known) ? 'inserted' : isNone(gap.quoted) ? 'dropped' : 'replaced',
        known: spanOfWords(gap.known, known),
        quoted: spanOfWords(gap.quoted, quoted),
      };
    });
}
