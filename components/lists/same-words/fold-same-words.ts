import type { PassageQuote, PassageView } from '../../../lib/holdings/passage-view.ts';

/** Is a passage of a list, with those that have its words in other articles. */
export interface FoldedPassage {
  readonly passage: PassageView;
  /** In the order of the list; mostly none. */
  readonly again: readonly PassageView[];
}

/** Who says the same words on a later day says them again, and that is no reprint. */
const MOST_DAYS = 3;
const DAY = 86_400_000;

/** So few words may be said any day: where a day is unknown, they stand for themselves. */
const FEW_WORDS = 12;

/**
 * Folds passages that other articles print in the same words at the same time under the first of them: so five reprints do not look like five statements. Words,
 * speakers, grade and stance are the same; what the reader put right or wrote on stands for itself. Only what the list has loaded is folded: its slices come by their own counts and cursors, and a
 * fold that a holding made would have to read the whole record for each. What is loaded later joins what is there, so that nothing moves. Linear in the words.
 */
export function foldSameWords(items: readonly PassageView[]): readonly FoldedPassage[] {
  const folded: { passage: PassageView; again: PassageView[] }[] = [];
  const byWords = new Map<string, (typeof folded)[number][]>();
  for (const passage of items) {
    const key = keyOf(passage);
    const alike = key === null ? [] : (byWords.get(key) ?? []);
    const first = alike.find((one) => isReprint(passage, one));
    if (first) {
      first.again.push(passage);
      continue;
    }
    const one = { passage, again: [] };
    folded.push(one);
    if (key !== null) byWords.set(key, [...alike, one]);
  }
  return folded;
}

/** Tells whether a passage is of the time of those with the same words, and of an article that none of them is of. */
function isReprint(passage: PassageView, { passage: first, again }: FoldedPassage): boolean {
  const [article, ...others] = [passage, first, ...again].map(({ quotes }) => quotes[0]?.article);
  if (others.includes(article)) return false;
  if (passage.date === null || first.date === null) return wordsIn(passage).length >= FEW_WORDS;
  return Math.abs(Date.parse(passage.date) - Date.parse(first.date)) <= MOST_DAYS * DAY;
}

/** Gives passages of the same words one key; null for one that stands for itself. */
function keyOf(passage: PassageView): string | null {
  if (passage.quotes.some(({ note, corrected }) => note !== null || corrected !== null)) return null;
  return passage.quotes.map(quoteKey).join('\n');
}

function quoteKey(quote: PassageQuote): string {
  const speakers = quote.speakers.map(({ id }) => id).join(' ') || quote.namedAs;
  return [quote.kind, quote.stance, speakers, plainWords(quote).join(' ')].join('|');
}

const wordsIn = ({ quotes }: PassageView): readonly string[] => quotes.flatMap(plainWords);

/** Marks, spaces, line breaks and capitals make no other words. */
const plainWords = ({ text }: PassageQuote): readonly string[] =>
  text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
