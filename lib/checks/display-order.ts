import type { QuoteClass } from './decide/quote-class.ts';
import type { KnownMatch } from './find-known.ts';

/** Is a match with what a list asks of the quote that it found, under an id that does not change. */
export interface MatchedQuote extends Pick<KnownMatch, 'class' | 'isWhole' | 'isSameSpeaker'> {
  /** `date`: YYYY-MM-DD; null where the article is undated. */
  readonly quote: { readonly id: string; readonly date: string | null };
}

/** From the nearest to what was said to the farthest. */
const CLASSES: readonly QuoteClass[] = ['verbatim', 'edited', 'cut', 'joined', 'reworded'];

/** Stands behind all days. */
const UNDATED = '9999-99-99';

/**
 * Compares two matches of one quotation for a list: those that hold the whole of it come first, then the earliest, the undated last, then those of the same speaker, then
 * the nearest class, then by id.
 */
export function displayOrder(one: MatchedQuote, other: MatchedQuote): number {
  return (
    Number(other.isWhole) - Number(one.isWhole) ||
    compareText(one.quote.date ?? UNDATED, other.quote.date ?? UNDATED) ||
    Number(other.isSameSpeaker) - Number(one.isSameSpeaker) ||
    CLASSES.indexOf(one.class) - CLASSES.indexOf(other.class) ||
    compareText(one.quote.id, other.quote.id)
  );
}

/**
 * Gives the day on which the whole of a quotation was first on record in the same words; null where no dated quote has that. Part of it, or another wording, is no first
 * time.
 */
export function firstOnRecord(matches: readonly MatchedQuote[]): string | null {
  const days = matches
    .filter((one) => one.isWhole && one.class !== 'reworded')
    .flatMap(({ quote: { date } }) => (date === null ? [] : [date]));
  return days.sort()[0] ?? null;
}

const compareText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
