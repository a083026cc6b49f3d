import { QUOTE_KINDS, type Quote } from '../../model.ts';
import { plainWordsOf } from './words-hash.ts';

/** So many words at the head of two quotes must be the same before they can say the same. */
const HEAD = 5;
/** So large a part of the shorter one must be the head of the longer. */
const SHARED = 2 / 3;

/**
 * Leaves out what one speaker says twice in one article: a clause inside another quote of theirs, and the same words again, longer
 * elsewhere. The fullest stays. Takes quotes in the order of the text, and keeps it; linear in their words.
 */
export function distinctQuotes(text: string, quotes: readonly Quote[]): readonly Quote[] {
  if (quotes.length < 2) return quotes;
  const repeated = repeatedQuotes(text, outermostQuotes(quotes));
  return outermostQuotes(quotes).filter((quote) => !repeated.has(quote));
}

/** Drops quotes inside another one of the same speakers: sorted by start, only those that reach farthest can hold them. */
function outermostQuotes(quotes: readonly Quote[]): readonly Quote[] {
  const farthest = new Map<string, Quote>();
  const inner = new Set<Quote>();
  for (const quote of quotes) {
    const key = speakersOf(quote);
    const before = farthest.get(key);
    if (before === undefined || quote.end > before.end) {
      if (before !== undefined && before.start === quote.start) inner.add(before);
      farthest.set(key, quote);
    } else inner.add(quote);
  }
  return quotes.filter((quote) => !inner.has(quote));
}

/** Finds quotes that say again what a longer one of the same speakers says, in the same words and in the same sense. */
function repeatedQuotes(text: string, quotes: readonly Quote[]): ReadonlySet<Quote> {
  const fullest = new Map<string, { readonly quote: Quote; readonly words: readonly string[] }>();
  const repeated = new Set<Quote>();
  for (const quote of quotes) {
    const words = plainWordsOf(text, quote);
    const key = [speakersOf(quote), quote.stance, ...words.slice(0, HEAD)].join(' ');
    const before = fullest.get(key);
    if (before !== undefined && saysTheSame(before.words, words)) {
      const isFuller =
        words.length > before.words.length ||
        (words.length === before.words.length && gradeOf(quote) < gradeOf(before.quote));
      repeated.add(isFuller ? before.quote : quote);
      if (!isFuller) continue;
    }
    fullest.set(key, { quote, words });
  }
  return repeated;
}

function saysTheSame(one: readonly string[], other: readonly string[]): boolean {
  const shorter = Math.min(one.length, other.length);
  let same = 0;
  while (same < shorter && one[same] === other[same]) same += 1;
  return same >= shorter * SHARED;
}

const gradeOf = ({ kind }: Quote): number => QUOTE_KINDS.indexOf(kind);

/** Whose quote it is; of one whose speaker nobody knows, nobody else's. */
function speakersOf({ speakers, start }: Quote): string {
  return speakers.length > 0 ? speakers.join(' ') : `? ${start}`;
}
