import { QUOTE_KINDS, type Quote } from '../../model.ts';
import { isDisowned } from './is-disowned.ts';
import { plainWordsOf } from './words-hash.ts';

/** So many words at the head of two quotes must be the same before they can say the same. */
const HEAD = 5;
/** So many characters have as many words. */
const FAR = 120;

/** Leaves out what one speaker says twice in one article. Takes quotes in the order of the text, and keeps it. */
export type Distinct = (quotes: readonly Quote[]) => readonly Quote[];

/**
 * Prepares to leave out what one speaker says twice in an article: a clause inside another quote of theirs, and the same words again,
 * or with more behind them elsewhere. The fullest stays. Words that end otherwise are another statement: "in May" is not "in June". Linear in the words; the head of a quote is read once for all lists, the rest where two heads agree.
 */
export function distinctIn(text: string): Distinct {
  const heads = new Map<Quote, string>();
  const headOf = (quote: Quote): string => {
    const known = heads.get(quote);
    if (known !== undefined) return known;
    const head = plainWordsOf(text, { start: quote.start, end: Math.min(quote.end, quote.start + FAR) });
    const key = head.slice(0, HEAD).join(' ');
    heads.set(quote, key);
    return key;
  };
  return (quotes) => {
    if (quotes.length < 2) return quotes;
    const outermost = outermostQuotes(quotes);
    const repeated = repeatedQuotes(text, outermost, headOf);
    return repeated.size === 0 ? outermost : outermost.filter((quote) => !repeated.has(quote));
  };
}

/**
 * Drops quotes inside another one of the same speakers: sorted by start, only those that reach farthest can hold them. A denial inside
 * what is stated stays: its reporting words stand nowhere else.
 */
function outermostQuotes(quotes: readonly Quote[]): readonly Quote[] {
  const farthest = new Map<string, Quote>();
  const inner = new Set<Quote>();
  for (const quote of quotes) {
    const key = speakersOf(quote);
    const before = farthest.get(key);
    if (before === undefined || quote.end > before.end) {
      if (before !== undefined && before.start === quote.start && !isDeniedIn(before, quote))
        inner.add(before);
      farthest.set(key, quote);
    } else if (!isDeniedIn(quote, before)) inner.add(quote);
  }
  return quotes.filter((quote) => !inner.has(quote));
}

const isDeniedIn = (quote: Quote, outer: Quote): boolean => isDisowned(quote) && !isDisowned(outer);

/** Finds quotes that say again what a longer one of the same speakers says, in the same words and in the same sense. */
function repeatedQuotes(
  text: string,
  quotes: readonly Quote[],
  headOf: (quote: Quote) => string,
): ReadonlySet<Quote> {
  const fullest = new Map<string, Quote>();
  const repeated = new Set<Quote>();
  for (const quote of quotes) {
    const key = `${speakersOf(quote)} ${quote.stance} ${headOf(quote)}`;
    const before = fullest.get(key);
    if (before === undefined) {
      fullest.set(key, quote);
      continue;
    }
    const [one, other] = [plainWordsOf(text, before), plainWordsOf(text, quote)];
    const isSame = saysTheSame(one, other);
    const isFuller =
      other.length > one.length || (other.length === one.length && gradeOf(quote) < gradeOf(before));
    if (isSame) repeated.add(isFuller ? before : quote);
    if (!isSame || isFuller) fullest.set(key, quote);
  }
  return repeated;
}

function saysTheSame(one: readonly string[], other: readonly string[]): boolean {
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  return shorter.every((word, at) => word === longer[at]);
}

const gradeOf = ({ kind }: Quote): number => QUOTE_KINDS.indexOf(kind);

/** Whose quote it is; of one whose speaker nobody knows, nobody else's. */
function speakersOf({ speakers, start }: Quote): string {
  return speakers.length > 0 ? speakers.join(' ') : `? ${start}`;
}
