import type { Likeness } from '../compare/compare-quotes.ts';
import type { WordRange } from '../compare/gaps.ts';
import type { QuoteWord } from '../words/quote-words.ts';

/**
 * Says how a quotation repeats a known quote. `reworded`: a word is another, or is more or less, and no editor marked it. `joined`: it puts together several quotes of one
 * article. `cut`: one goes on beyond the other, or leaves words out at an ellipsis. `edited`: only what stands in brackets differs. `verbatim`: the same words.
 */
export type QuoteClass = 'verbatim' | 'edited' | 'cut' | 'joined' | 'reworded';

/** Says when a quotation is of a class. */
export interface ClassRow {
  readonly name: Exclude<QuoteClass, 'joined'>;
  /** A known quote and a quotation of it, divided by " / ". */
  readonly sentence: string;
  readonly agrees: (likeness: Likeness) => boolean;
}

/** The first row that agrees gives the class of one quotation of one quote. `joined` takes several quotes, and is decided when all are there. */
export const QUOTE_CLASSES: readonly ClassRow[] = [
  {
    name: 'reworded',
    sentence: 'The bridge will open in May. / The bridge may open in May.',
    agrees: ({ gaps }) => gaps.some(({ kind }) => kind === 'wording'),
  },
  {
    name: 'cut',
    sentence: 'After years of work the bridge will open in May. / The bridge will open in May.',
    agrees: ({ gaps, beyond, known, quoted }) =>
      quoted.isNested === true ||
      gaps.some(({ kind }) => kind === 'ellipsis') ||
      beyond.known.some((range) => isSaid(range, known.words)) ||
      beyond.quoted.some((range) => isSaid(range, quoted.words)),
  },
  {
    name: 'edited',
    sentence: 'She will open the bridge in May. / [The mayor] will open the bridge in May.',
    agrees: ({ gaps, beyond }) =>
      gaps.some(({ kind }) => kind === 'brackets') ||
      [...beyond.known, ...beyond.quoted].some(([from, to]) => to > from),
  },
  {
    name: 'verbatim',
    sentence: 'The bridge won’t open in May. / The bridge will not open in May',
    agrees: () => true,
  },
];

/** Tells whether a stretch has a word outside of brackets. */
const isSaid = (range: WordRange, words: readonly QuoteWord[]): boolean =>
  words.slice(...range).some(({ isBracketed }) => !isBracketed);

/** Gives the class of a quotation of one quote. */
export function quoteClassOf(likeness: Likeness): ClassRow['name'] {
  return QUOTE_CLASSES.find(({ agrees }) => agrees(likeness))!.name;
}
