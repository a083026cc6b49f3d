import type { CorrectedField, Quote, QuoteKind, Span } from '../../model.ts';
import type { ArticleReading } from './article-reading.ts';
import { matchCorrections } from './match-corrections.ts';
import { areMarked, type OwnQuote, placeOfWords, withOwnQuotes, withSpeakers } from './own-quotes.ts';
import type { QuoteCorrection } from './quote-correction.ts';

/** Holds what the reader decided about the quotes of an article. */
export interface ReadersQuotes {
  readonly own: readonly OwnQuote[];
  readonly corrections: readonly QuoteCorrection[];
}

/**
 * Gives what an engine read as the reader has it: quotes put right, those that are none left out, and the reader's own among them. A
 * correction whose quote was not read is left out, and stays kept.
 */
export function withReadersQuotes(
  text: string,
  reading: ArticleReading,
  { own, corrections }: ReadersQuotes,
): ArticleReading {
  if (corrections.length === 0) return withOwnQuotes(text, reading, own);
  const found = matchCorrections(text, reading.quotes, corrections);
  const byQuote = new Map([...found].map(([one, quote]) => [quote, one]));
  const put = [...found].flatMap(([one, quote]) => (one.isRemoved ? [] : [correctedQuote(text, quote, one)]));
  const isCovered = ({ start, end }: Span) =>
    put.some(({ quote, isMoved }) => isMoved && quote.start <= start && end <= quote.end);
  const untouched = reading.quotes.filter((quote) => !byQuote.has(quote) && !isCovered(quote));
  const quotes = [...untouched, ...put.map(({ quote }) => quote)].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  );
  const speakers = [...found.keys()].flatMap(({ speaker = 'nobody' }) =>
    speaker === 'nobody' ? [] : [speaker],
  );
  // What is no quote still tells what the article does with words in it.
  const removed = [...found].flatMap(([one, quote]) => (one.isRemoved ? [quote] : []));
  return withOwnQuotes(text, withSpeakers({ ...reading, quotes }, speakers), own, removed);
}

/** A quote put right, and whether it begins or ends elsewhere now. */
interface PutRight {
  readonly quote: Quote;
  readonly isMoved: boolean;
}

function correctedQuote(text: string, quote: Quote, one: QuoteCorrection): PutRight {
  const span = boundsNow(text, quote, one);
  const kind = one.kind ?? (span === null ? quote.kind : kindOf(text, span));
  const fields: CorrectedField[] = [
    ...(one.speaker === undefined ? [] : ['speaker' as const]),
    ...(one.kind === undefined ? [] : ['kind' as const]),
    ...(one.stance === undefined ? [] : ['stance' as const]),
    ...(span === null ? [] : ['bounds' as const]),
  ];
  return {
    quote: {
      ...quote,
      ...(span ?? {}),
      ...{ kind, stance: one.stance ?? quote.stance, corrected: { at: one.at, fields } },
      ...(one.speaker === undefined ? {} : spokenBy(one.speaker)),
      ...(one.note === undefined ? {} : { note: one.note }),
    },
    isMoved: span !== null,
  };
}

/** The article's words for another speaker are not this one's. */
function spokenBy(
  speaker: OwnQuote['speaker'] | 'nobody',
): Pick<Quote, 'speaker' | 'speakers' | 'by' | 'antecedent'> {
  const nothing = { speaker: null, antecedent: null };
  return speaker === 'nobody'
    ? { ...nothing, speakers: [], by: null }
    : { ...nothing, speakers: [speaker.id], by: 'reader' };
}

/**
 * Finds the reader's bounds beside the quote as it stands now; null where they are the engine's, or their words are gone. Whoever moves bounds
 * twice may end where nothing of the engine's quote is left: then they count as far from it as they were.
 */
function boundsNow(text: string, quote: Quote, { start, words, bounds }: QuoteCorrection): Span | null {
  if (bounds === undefined) return null;
  const isUncut = text.startsWith(words, quote.start);
  const now = isUncut ? quote.start : (placeOfWords(text, { start, words })?.start ?? quote.start);
  const away = bounds.start - start;
  const span = placeOfWords(text, { start: Math.max(0, now + away), words: bounds.words });
  if (span === null) return null;
  const overlaps = span.start < quote.end && quote.start < span.end;
  return overlaps || span.start === now + away ? span : null;
}

/** Grades words by the quotation marks around and within them. */
function kindOf(text: string, span: Span): QuoteKind {
  if (areMarked(text, span)) return 'direct';
  return /["“”„«»「」『』]/.test(text.slice(span.start, span.end)) ? 'mixed' : 'indirect';
}
