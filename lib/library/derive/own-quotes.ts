import type { Actor, ActorId, ActorKind, Quote, QuoteKind, Span, Stance } from '../../model.ts';
import type { ArticleReading } from './article-reading.ts';

/** Holds words of an article with the place where they stood: they are found again where the text moved. */
export interface MarkedWords extends Span {
  readonly words: string;
}

/** Holds words that the reader marked as somebody's. */
export interface OwnQuote extends MarkedWords {
  readonly speaker: {
    /** The id by which the article's own reading would call them; a curated one's own. */
    readonly id: ActorId;
    readonly name: string;
    readonly kind: ActorKind;
  };
  /** What the reader put right of what is read out of the marks and the words around; left out where that stands. */
  readonly kind?: QuoteKind;
  readonly stance?: Stance;
  readonly note?: string;
}

/** Names whose decision a quote is. */
export const KEPT_BY_READER = 'kept-by-reader';

const OPENING_MARK = /["“„«‘‹「『]\s*$/;
const CLOSING_MARK = /^\s*[,.!?…]?["”“»’›」』]/;

/**
 * Adds the reader's own quotes to what an engine read: they win over what it read in the same words. A speaker whom it did not find
 * becomes an actor of the article. Words that the text no longer has are left out, and stay kept. `removed` quotes were read too, and are
 * none in the reader's eyes: their reporting words still count.
 */
export function withOwnQuotes(
  text: string,
  reading: ArticleReading,
  own: readonly OwnQuote[],
  removed: readonly Quote[] = [],
): ArticleReading {
  if (own.length === 0) return reading;
  const read = [...reading.quotes, ...removed];
  const placed = own.flatMap((one): Quote[] => {
    const span = placeOfWords(text, one);
    return span === null ? [] : [quoteOf(text, span, { own: one, read })];
  });
  const isReplaced = (quote: Quote) =>
    placed.some(({ start, end }) => start <= quote.start && quote.end <= end);
  const quotes = [...reading.quotes.filter((quote) => !isReplaced(quote)), ...placed].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  );
  return withSpeakers(
    { ...reading, quotes },
    own.map(({ speaker }) => speaker),
  );
}

/** Makes those an article's own actors whom it did not find and whom the reader has speak in it. */
export function withSpeakers(
  reading: ArticleReading,
  speakers: readonly OwnQuote['speaker'][],
): ArticleReading {
  const known = new Set(reading.discovered.map(({ id }) => id));
  const fresh = new Map(
    speakers
      .filter(({ id }) => !known.has(id) && id.includes('#'))
      .map((speaker) => [speaker.id, actorOf(speaker)]),
  );
  return fresh.size === 0 ? reading : { ...reading, discovered: [...reading.discovered, ...fresh.values()] };
}

/** Finds where the marked words stand now: where they stood, or else nearest to it; null where they stand nowhere. */
export function placeOfWords(
  text: string,
  { start, words }: Pick<MarkedWords, 'start' | 'words'>,
): Span | null {
  if (text.startsWith(words, start)) return { start, end: start + words.length };
  const behind = text.indexOf(words, start);
  const before = text.lastIndexOf(words, start);
  if (behind < 0 && before < 0) return null;
  const isBehindNearer = before < 0 || (behind >= 0 && behind - start < start - before);
  const at = isBehindNearer ? behind : before;
  return { start: at, end: at + words.length };
}

function quoteOf(
  text: string,
  { start, end }: Span,
  { own, read }: { readonly own: OwnQuote; readonly read: readonly Quote[] },
): Quote {
  const reported = reportedAs(read, { start, end });
  return {
    ...{ start, end, kind: own.kind ?? (areMarked(text, { start, end }) ? 'direct' : 'indirect') },
    ...{
      speaker: null,
      speakers: [own.speaker.id],
      cue: reported.cue,
      stance: own.stance ?? reported.stance,
    },
    ...{ by: 'reader', antecedent: null, rules: [KEPT_BY_READER] },
    ...(own.note === undefined ? {} : { note: own.note }),
  };
}

/** Tells whether words stand between quotation marks. */
export function areMarked(text: string, { start, end }: Span): boolean {
  return (
    OPENING_MARK.test(text.slice(Math.max(0, start - 2), start)) &&
    CLOSING_MARK.test(text.slice(end, end + 3))
  );
}

/**
 * Gives what the article's reporting words do with the words that a reader marked: whoever denied them has not said them, whatever the
 * reader chose. Reporting words among the marked ones speak for themselves.
 */
function reportedAs(read: readonly Quote[], { start, end }: Span): Pick<Quote, 'stance' | 'cue'> {
  const around = read.filter(
    (quote) =>
      quote.start < end &&
      start < quote.end &&
      !(quote.cue && start <= quote.cue.start && quote.cue.end <= end),
  );
  const { stance, cue } =
    around.find((quote) => quote.stance !== 'said') ?? around[0] ?? ({ stance: 'said', cue: null } as const);
  return { stance, cue };
}

function actorOf({ id, name, kind }: OwnQuote['speaker']): Actor {
  return { id, name, kind, aliases: [name], short: [], seats: [], origin: 'discovered' };
}
