import type { QuoteClass } from './decide/quote-class.ts';
import type { KnownMatch } from './find-known.ts';
import type { KnownQuote } from './known/known-quotes.ts';

/** Is a match with the quote that it found, under an id that does not change. */
export interface MatchedQuote {
  readonly match: KnownMatch;
  readonly quote: KnownQuote & { readonly id: string };
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
    Number(holdsWhole(other)) - Number(holdsWhole(one)) ||
    compareText(one.quote.date ?? UNDATED, other.quote.date ?? UNDATED) ||
    Number(isSame(other)) - Number(isSame(one)) ||
    CLASSES.indexOf(one.match.class) - CLASSES.indexOf(other.match.class) ||
    compareText(one.quote.id, other.quote.id)
  );
}

/**
 * Gives the day on which the whole of a quotation was first on record in the same words; null where no dated quote has that. Part of it, or another wording, is no first
 * time.
 */
export function firstOnRecord(matches: readonly MatchedQuote[]): string | null {
  const days = matches
    .filter((one) => holdsWhole(one) && one.match.class !== 'reworded')
    .flatMap(({ quote: { date } }) => (date === null ? [] : [date]));
  return days.sort()[0] ?? null;
}

const isSame = ({ match }: MatchedQuote): boolean => match.likeness.speakers === 'same';

/** Tells whether a known quote has all words of the quotation. */
const holdsWhole = ({ match: { likeness } }: MatchedQuote): boolean =>
  likeness.beyond.quoted.every(([from, to]) => from === to) &&
  likeness.gaps.every(({ kind, quoted: [from, to] }) => kind !== 'ellipsis' || from === to);

const compareText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
