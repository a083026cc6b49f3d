import type { Likeness, ReadQuote } from '../compare/compare-quotes.ts';
import type { QuoteWord } from '../words/quote-words.ts';

/** Is what a row that holds back is asked about. */
export interface HeldQuestion {
  readonly likeness: Likeness;
  /** Whether every run of three words that the quotes share is used by several speakers. */
  readonly isCommon: boolean;
}

/** Says when equal words are no sign of one utterance. */
export interface HeldRow {
  readonly name: string;
  /** A known quote and a quotation of the same words, divided by " / ". */
  readonly sentence: string;
  readonly agrees: (asked: HeldQuestion) => boolean;
}

/** Words of a name or title at most. */
const LONGEST_TITLE = 12;
/** Letters of an abbreviation with a stop, at most. */
const LONGEST_SHORT = 3;
/** Bits with which even words of many speakers are one utterance, quoted often. */
const BEYOND_PHRASES = 40.5;

/** Equal words for each other word of content, beyond which a text is too long to be said of two things. */
const PER_OTHER = 10;

/** A quotation that any row holds back is no use of the known quote. */
export const HELD_ROWS: readonly HeldRow[] = [
  {
    name: 'name-or-title',
    sentence: 'The Ballad of the Zenda Bridge / The Ballad of the Zenda Bridge',
    agrees: ({ likeness: { known, quoted } }) => isTitle(known) || isTitle(quoted),
  },
  {
    name: 'address',
    sentence:
      'Write to bridge@zenda.example before the end of April / Write to bridge@zenda.example before the end of April',
    agrees: ({ likeness: { known, quoted } }) => hasAddress(known.text) || hasAddress(quoted.text),
  },
  {
    name: 'phrase-of-many',
    sentence: 'at the end of the day we will see / at the end of the day we will see',
    agrees: ({ likeness: { bits }, isCommon }) => isCommon && bits < BEYOND_PHRASES,
  },
  {
    name: 'other-occasion',
    sentence:
      'Our ferries rescued 14 sailors from the bridge at Zenda. / Our ferries rescued 20 sailors from the bridge at Strelsau.',
    agrees: ({ likeness: { others, alike } }) => {
      const { facts, contents } = others();
      return facts > 0 && contents >= 2 && contents * PER_OTHER >= alike;
    },
  },
];

/** Words that names and titles print small. */
const SMALL_IN_TITLES: ReadonlySet<string> = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'a', 'to']);

/** Tells whether a quote is printed as names are. Where all letters are capitals, capitals tell nothing. */
function isTitle({ text, words }: ReadQuote): boolean {
  return (
    text !== text.toUpperCase() &&
    words.length <= LONGEST_TITLE &&
    !words.slice(0, -1).some(endsSentence) &&
    words.every(
      ({ start, form }, at) =>
        (at > 0 && SMALL_IN_TITLES.has(form)) || /^[\p{Lu}\p{N}]/u.test(text.slice(start)),
    )
  );
}

/** Tells whether a sentence ends behind a word, rather than an abbreviation: "Mr.", "St." */
const endsSentence = ({ form, endsSentence: isMarked }: QuoteWord): boolean =>
  isMarked && form.length > LONGEST_SHORT;

/** Tells whether a text is or has an address of the web or of mail, before which and in which words are no speech. */
const hasAddress = (text: string): boolean => /https?:\/\/|www\.|\S@\S+\.\S/i.test(text) && text.length < 80;

/** Gives the row that holds a quotation back; null where none does. */
export function heldBy(asked: HeldQuestion): HeldRow | null {
  return HELD_ROWS.find(({ agrees }) => agrees(asked)) ?? null;
}
