import type { Quote, Span } from '../../model.ts';
import { placeOfWords } from './own-quotes.ts';
import type { QuoteCorrection } from './quote-correction.ts';

/** So long words are not said twice: they are known wherever they stand. In UTF-16 code units. */
const LONG = 40;
/** So much of the text on each side must be the same where shorter words stand elsewhere than they stood. */
const SAME_AROUND = 12;

/**
 * Finds the quote that each correction speaks of, among those that an engine read. Short words count elsewhere only between the same words:
 * another’s “No” is not taken for this one. A quote that an engine cuts elsewhere is known by the place where it begins or ends. Corrections
 * whose quote is not there are left out.
 */
export function matchCorrections(
  text: string,
  quotes: readonly Quote[],
  corrections: readonly QuoteCorrection[],
): ReadonlyMap<QuoteCorrection, Quote> {
  const found = new Map<QuoteCorrection, Quote>();
  const taken = new Set<Quote>();
  const take = (finder: (one: QuoteCorrection, free: readonly Quote[]) => Quote | undefined) => {
    for (const one of corrections) {
      if (found.has(one)) continue;
      const quote = finder(
        one,
        quotes.filter((quote) => !taken.has(quote)),
      );
      if (quote === undefined) continue;
      found.set(one, quote);
      taken.add(quote);
    }
  };
  take((one, free) => free.find((quote) => quote.start === one.start && wordsOf(text, quote) === one.words));
  take((one, free) => sameWords(text, one, free));
  take((one, free) => cutElsewhere(text, one, free));
  return found;
}

const wordsOf = (text: string, { start, end }: Span): string => text.slice(start, end);

/** Finds the same words elsewhere: those with most of the same text around, then the nearest. */
function sameWords(text: string, one: QuoteCorrection, free: readonly Quote[]): Quote | undefined {
  const far = ({ start }: Quote) => Math.abs(start - one.start);
  const alike = (quote: Quote) => sameAround(text, quote, one).reduce((sum, count) => sum + count, 0);
  return free
    .filter((quote) => wordsOf(text, quote) === one.words && isSurelySame(text, quote, one))
    .sort((a, b) => alike(b) - alike(a) || far(a) - far(b))[0];
}

function cutElsewhere(text: string, one: QuoteCorrection, free: readonly Quote[]): Quote | undefined {
  const place = placeOfWords(text, one);
  if (place === null || (place.start !== one.start && !isSurelySame(text, place, one))) return undefined;
  return free.find(
    ({ start, end }) =>
      (start === place.start || end === place.end) && start < place.end && place.start < end,
  );
}

function isSurelySame(text: string, place: Span, one: QuoteCorrection): boolean {
  if (one.words.length >= LONG) return true;
  const [left, right] = sameAround(text, place, one);
  return left >= Math.min(SAME_AROUND, one.before.length) && right >= Math.min(SAME_AROUND, one.after.length);
}

/** Counts the characters right before and behind that are as they were. */
function sameAround(
  text: string,
  { start, end }: Span,
  { before, after }: QuoteCorrection,
): readonly [left: number, right: number] {
  let left = 0;
  while (left < before.length && text[start - 1 - left] === before[before.length - 1 - left]) left += 1;
  let right = 0;
  while (right < after.length && text[end + right] === after[right]) right += 1;
  return [left, right];
}
