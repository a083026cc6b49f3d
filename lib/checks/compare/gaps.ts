import { numberOfWords } from '../words/number-words.ts';
import type { QuoteWord } from '../words/quote-words.ts';
import type { WordPair } from './heaviest-pairs.ts';

/** Is a stretch of words: the first, and the one behind the last. */
export type WordRange = readonly [from: number, to: number];

/** Is what stands between two pairs of equal words, or at an end where both quotes go on. */
export interface WordGap {
  readonly known: WordRange;
  readonly quoted: WordRange;
}

/** Is what two quotes share, and how they go on beyond it. */
export interface Shared {
  readonly pairs: readonly WordPair[];
  readonly gaps: readonly WordGap[];
  /** The words of each beyond both ends of what is shared. */
  readonly beyond: { readonly known: readonly WordRange[]; readonly quoted: readonly WordRange[] };
}

/** Words at an end that may be others for those of the other quote; more of them are no change of wording, but something else said. */
const MOST_AT_END = 3;

/** Are the words of both quotes. */
interface Sides {
  readonly known: readonly QuoteWord[];
  readonly quoted: readonly QuoteWord[];
}

/** Is a gap at an end, with the equal words in and beyond it that were too light to be aligned. */
interface EndGap extends WordGap {
  readonly equal: readonly WordPair[];
}

/** Finds the gaps of an alignment. `aligned` has at least one pair. */
export function gapsBetween(sides: Sides, aligned: readonly WordPair[]): Shared {
  const { known, quoted } = sides;
  const [first, last] = [aligned[0]!, aligned.at(-1)!];
  const front = endGap(sides, { known: [0, first[0]], quoted: [0, first[1]] }, 'front');
  const back = endGap(
    sides,
    { known: [last[0] + 1, known.length], quoted: [last[1] + 1, quoted.length] },
    'back',
  );
  const inner = aligned.slice(1).flatMap((behind, k): WordGap[] => {
    const before = aligned[k]!;
    const isGap = behind[0] - before[0] > 1 || behind[1] - before[1] > 1;
    return isGap ? [{ known: [before[0] + 1, behind[0]], quoted: [before[1] + 1, behind[1]] }] : [];
  });
  const pairs = [...(front?.equal ?? []), ...aligned, ...(back?.equal ?? [])];
  const [start, end] = [pairs[0]!, pairs.at(-1)!];
  return {
    pairs,
    gaps: [front, ...inner, back].flatMap((gap) => (gap ? [{ known: gap.known, quoted: gap.quoted }] : [])),
    beyond: {
      known: [
        [0, Math.min(start[0], front?.known[0] ?? start[0])],
        [Math.max(end[0] + 1, back?.known[1] ?? 0), known.length],
      ],
      quoted: [
        [0, Math.min(start[1], front?.quoted[0] ?? start[1])],
        [Math.max(end[1] + 1, back?.quoted[1] ?? 0), quoted.length],
      ],
    },
  };
}

/**
 * Finds the gap at an end: where both quotes go on for a few words with no ellipsis and no sentence's end between, these words stand for one another. Null where they do
 * not, and what is beyond was cut.
 */
function endGap({ known, quoted }: Sides, rest: WordGap, side: 'front' | 'back'): EndGap | null {
  if (readsTheSame(known.slice(...rest.known), quoted.slice(...rest.quoted))) return { ...rest, equal: [] };
  const size = Math.min(rest.known[1] - rest.known[0], rest.quoted[1] - rest.quoted[0]);
  const border = side === 'front' ? 1 : 0;
  if (
    size === 0 ||
    size > MOST_AT_END ||
    isApart(known[rest.known[border] - 1], quoted[rest.quoted[border] - 1])
  )
    return null;
  const take = ([from, to]: WordRange): WordRange =>
    side === 'front' ? [to - size, to] : [from, from + size];
  return withoutEqualEnds({ known, quoted }, { known: take(rest.known), quoted: take(rest.quoted) });
}

/** Tells whether an ellipsis or the end of a sentence parts the words at an end from what is shared. */
function isApart(known: QuoteWord | undefined, quoted: QuoteWord | undefined): boolean {
  return (
    known?.isCutAfter === true ||
    quoted?.isCutAfter === true ||
    (known?.endsSentence === true && quoted?.endsSentence === true)
  );
}

/** Takes words off the ends of a gap that are equal: they were too light to be aligned. */
function withoutEqualEnds({ known, quoted }: Sides, gap: WordGap): EndGap {
  let [[a, b], [c, d]] = [gap.known, gap.quoted];
  const equal: WordPair[] = [];
  while (b > a && d > c && known[b - 1]!.form === quoted[d - 1]!.form) equal.unshift([--b, --d]);
  const before: WordPair[] = [];
  while (b > a && d > c && known[a]!.form === quoted[c]!.form) before.push([a++, c++]);
  return { known: [a, b], quoted: [c, d], equal: [...before, ...equal] };
}

/** Tells whether two stretches are the same letters, however they are parted, or the same number: "2.6million", "per cent", "nine hundred". Neither is empty. */
export function readsTheSame(one: readonly QuoteWord[], other: readonly QuoteWord[]): boolean {
  if (one.length === 0 || other.length === 0) return false;
  if (lettersIn(one) === lettersIn(other) && formsOf(one).join('') === formsOf(other).join('')) return true;
  const number = numberOfWords(formsOf(one));
  return number !== null && number === numberOfWords(formsOf(other));
}

const formsOf = (words: readonly QuoteWord[]): string[] => words.map(({ form }) => form);

/** Counts the letters, which hardly ever are as many: no text need be made then. */
function lettersIn(words: readonly QuoteWord[]): number {
  let count = 0;
  for (const { form } of words) count += form.length;
  return count;
}
