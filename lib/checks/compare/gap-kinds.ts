import type { QuoteWord } from '../words/quote-words.ts';
import { readsTheSame, type WordGap, type WordRange } from './gaps.ts';

/** What a gap is: nothing but print, an editor's brackets, an editor's ellipsis, or other words. */
export type GapKind = 'print' | 'brackets' | 'ellipsis' | 'wording';

/** Is a gap with the words of both quotes. */
interface AskedGap {
  readonly gap: WordGap;
  readonly known: readonly QuoteWord[];
  readonly quoted: readonly QuoteWord[];
}

/** Says what a gap is. */
export interface GapRow {
  readonly name: GapKind;
  /** Two quotes, divided by " / ", that differ so. */
  readonly sentence: string;
  readonly agrees: (asked: AskedGap) => boolean;
}

/** The first row that agrees says what a gap is. */
export const GAP_KINDS: readonly GapRow[] = [
  {
    name: 'print',
    sentence: 'Ten per cent of the harbour is gone. / Ten percent of the harbor is gone.',
    agrees: ({ gap, known, quoted }) => readsTheSame(known.slice(...gap.known), quoted.slice(...gap.quoted)),
  },
  {
    name: 'brackets',
    sentence: 'She will open the bridge in May. / [The mayor] will open the bridge in May.',
    agrees: ({ gap, known, quoted }) =>
      isBracketed(known.slice(...gap.known)) || isBracketed(quoted.slice(...gap.quoted)),
  },
  {
    name: 'ellipsis',
    sentence: 'The bridge, after years of work, will open in May. / The bridge … will open in May.',
    agrees: ({ gap, known, quoted }) => isEllipsis(gap.quoted, quoted) || isEllipsis(gap.known, known),
  },
  {
    name: 'wording',
    sentence: 'The bridge will open in May. / The bridge may open in May.',
    agrees: () => true,
  },
];

const isBracketed = (words: readonly QuoteWord[]): boolean =>
  words.length > 0 && words.every((word) => word.isBracketed);

/** Tells whether a side has no words but an ellipsis in a gap. */
const isEllipsis = ([from, to]: WordRange, words: readonly QuoteWord[]): boolean =>
  from === to && words[from - 1]?.isCutAfter === true;

/** Says what a gap is. */
export function gapKindOf(asked: AskedGap): GapKind {
  return GAP_KINDS.find(({ agrees }) => agrees(asked))!.name;
}
