import type { ActorId } from '../../model.ts';

/** Holds what a paragraph and a quote share. */
export interface SharedWithQuote {
  /** Who is named in both, but for those who tell nothing. */
  readonly named: readonly SharedName[];
  /** Words of both that tell a subject, most bits first. */
  readonly words: readonly SharedWord[];
  /** Bits that words must have, to be no chance among so many quotes and words. */
  readonly floor: number;
}

/** Is somebody who is named in both. */
export interface SharedName {
  readonly actor: ActorId;
  /** Whether it is in the quote's own words; else it is beside them, in its sentence. */
  readonly isWithin: boolean;
  /** Whether few of the speaker's quotes name them. */
  readonly isRare: boolean;
}

/** Is a word of both. */
export interface SharedWord {
  /** As the quote has it. */
  readonly printed: string;
  /** How little the speaker would say it by chance, and more for names and for what one of both says again. */
  readonly bits: number;
}

/** Names the reason for which a quote is on what a paragraph is about. */
export type OnThisRule = 'named-in-quote' | 'named-beside' | 'named-beside-a-word' | 'words-shared';

/** Says when a quote is on what a paragraph is about. */
export interface OnThisRow {
  readonly name: OnThisRule;
  /** A paragraph and what somebody said, divided by " / ". */
  readonly sentence: string;
  readonly agrees: (shared: SharedWithQuote) => boolean;
}

/** The first row that agrees says why a quote is on this. In doubt none does: a quote that is not shown here stands in the list below. */
export const ON_THIS_ROWS: readonly OnThisRow[] = [
  {
    name: 'named-in-quote',
    sentence: 'Ships of Norland left Zenda. / Ana Ruiz said: “Norland is a friend.”',
    agrees: ({ named }) => named.some(({ isWithin }) => isWithin),
  },
  {
    name: 'named-beside',
    sentence: 'Ships of Norland left Zenda. / “We mourn our friends,” Ana Ruiz said in Norland.',
    agrees: ({ named }) => named.some(({ isRare }) => isRare),
  },
  {
    name: 'named-beside-a-word',
    sentence: 'Norland’s ferry left. / “We mourn the ferry,” Ana Ruiz said in Norland.',
    agrees: ({ named, words }) => named.length > 0 && words.length > 0,
  },
  {
    name: 'words-shared',
    sentence: 'The ferry carries grain again. / Ana Ruiz said: “Grain needs a ferry.”',
    agrees: ({ words, floor }) => bitsShared(words) >= floor,
  },
];

/** Adds up the bits of words. */
export const bitsShared = (words: readonly SharedWord[]): number =>
  words.reduce((sum, { bits }) => sum + bits, 0);
