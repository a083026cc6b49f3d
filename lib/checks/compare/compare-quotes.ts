import type { Span } from '../../model.ts';
import { bitsOfWords } from '../words/bits.ts';
import { commonplaceWords } from '../words/commonplace-words.ts';
import type { QuoteWord } from '../words/quote-words.ts';
import { align } from './align.ts';
import type { SpeakersCompared } from './compare-speakers.ts';
import { type GapKind, gapKindOf } from './gap-kinds.ts';
import { gapsBetween, type Shared, type WordGap, type WordRange } from './gaps.ts';
import type { WordPair } from './heaviest-pairs.ts';
import { type OtherFacts, otherFacts } from './other-facts.ts';

/** Is a quote with its words. */
export interface ReadQuote {
  readonly text: string;
  readonly words: readonly QuoteWord[];
  /** Whether the words are those alone that the text repeats in marks of its own. */
  readonly isNested?: boolean;
}

/** Is a gap with what it is. */
interface JudgedGap extends WordGap {
  readonly kind: GapKind;
}

/** Tells how far two quotes are alike: what the rows that decide ask about. What is a function costs as much as all the rest, and is asked of few. */
export interface Likeness {
  readonly known: ReadQuote;
  readonly quoted: ReadQuote;
  readonly speakers: SpeakersCompared;
  readonly pairs: readonly WordPair[];
  readonly gaps: readonly JudgedGap[];
  readonly beyond: Shared['beyond'];
  /** Evidence in bits: the equal words, each by how rare it is. */
  readonly bits: number;
  /** The bits without the words of lines that are nobody's: proverbs, prayers, what every office states. */
  readonly ownBits: () => number;
  /** Bits of the equal words as a part of the lighter quote's, from 0 to 1. */
  readonly share: number;
  /** Counts equal words. */
  readonly alike: number;
  /** Counts words of other wording, on the side that has more of them: words that changed places count once. Those across the end of a sentence count twice. */
  readonly unlike: number;
  /** Counts the names, the numbers and the words of content for which others stand. */
  readonly others: () => OtherFacts;
  /** Counts the equal words of the longest stretch without any gap. */
  readonly run: number;
}

/** Compares two quotes; null where they share no word. */
export function compareQuotes(
  known: ReadQuote,
  quoted: ReadQuote,
  speakers: SpeakersCompared,
): Likeness | null {
  const aligned = align(known.words, quoted.words);
  if (aligned.length === 0) return null;
  const { pairs, gaps, beyond } = gapsBetween({ known: known.words, quoted: quoted.words }, aligned);
  const judged = gaps.map((gap) => ({
    ...gap,
    kind: gapKindOf({ gap, known: known.words, quoted: quoted.words }),
  }));
  const printed = judged.filter(({ kind }) => kind === 'print');
  const alikeInPrint = printed.flatMap((gap) => quoted.words.slice(...gap.quoted));
  const bitsOfPairs = (counted: readonly WordPair[]) =>
    counted.reduce((sum, [at]) => sum + known.words[at]!.bits, bitsOfWords(alikeInPrint));
  const bits = bitsOfPairs(pairs);
  return {
    ...{ known, quoted, speakers, pairs, beyond, bits, gaps: judged },
    ownBits: () => {
      const nobodys = commonplaceWords(known.words);
      return nobodys.size === 0 ? bits : bitsOfPairs(pairs.filter(([at]) => !nobodys.has(at)));
    },
    share: Math.min(1, bits / Math.max(1, Math.min(bitsOfWords(known.words), bitsOfWords(quoted.words)))),
    alike: pairs.length + alikeInPrint.length,
    unlike: Math.max(unlikeWords(known, judged, 'known'), unlikeWords(quoted, judged, 'quoted')),
    others: () =>
      otherFacts(
        known,
        quoted,
        judged.filter(({ kind }) => kind === 'wording'),
      ),
    run: longestRun(pairs),
  };
}

/**
 * Counts the words of one side that the other words otherwise. Who writes down another wording does so within a sentence: words across its end, such as "that. He", are
 * likelier something else said. A contraction is one word.
 */
function unlikeWords({ words }: ReadQuote, gaps: readonly JudgedGap[], side: 'known' | 'quoted'): number {
  let count = 0;
  for (const gap of gaps) {
    if (gap.kind !== 'wording') continue;
    const own = words.slice(...gap[side]).filter(({ start }, at, all) => start !== all[at - 1]?.start);
    count += own.some(({ endsSentence }) => endsSentence) ? 2 * own.length : own.length;
  }
  return count;
}

function longestRun(pairs: readonly WordPair[]): number {
  let longest = 0;
  let run = 0;
  for (const [at, [known, quoted]] of pairs.entries()) {
    const before = pairs[at - 1];
    run = before && known === before[0] + 1 && quoted === before[1] + 1 ? run + 1 : 1;
    longest = Math.max(longest, run);
  }
  return longest;
}

/** Gives the place of words in their text; without a word, the place where they would stand. */
export function spanOfWords([from, to]: WordRange, { words, text }: ReadQuote): Span {
  if (to > from) return { start: words[from]!.start, end: words[to - 1]!.end };
  const start = words[from]?.start ?? text.length;
  return { start, end: start };
}
