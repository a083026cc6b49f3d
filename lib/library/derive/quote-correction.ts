import type { QuoteKind, Span, Stance } from '../../model.ts';
import type { OwnQuote } from './own-quotes.ts';

/** Holds what the reader decided about a quote that an engine read: where it stood, and what of it is otherwise. */
export interface QuoteCorrection extends Span {
  /** The words as the engine read them: they are found again where the text moved. */
  readonly words: string;
  /** What stood right before them and right behind, some words each: it tells the same words of two apart. */
  readonly before: string;
  readonly after: string;
  /** Somebody, by an id that the article's own reading would give; nobody: the words are on nobody's record. */
  readonly speaker?: OwnQuote['speaker'] | 'nobody';
  readonly kind?: QuoteKind;
  readonly stance?: Stance;
  /** Where the words truly begin and end, and which they are then. */
  readonly bounds?: Span & { readonly words: string };
  /** The words are no quote. */
  readonly isRemoved?: true;
  readonly note?: string;
  /** The ISO instant of the decision: no two of an article have the same. */
  readonly at: string;
}

/** Characters that are kept of what stands around: some words. */
const AROUND = 24;

/** Gives what says of a quote which one it is. */
export function anchorOf(
  text: string,
  { start, end }: Span,
): Pick<QuoteCorrection, 'start' | 'end' | 'words' | 'before' | 'after'> {
  return {
    ...{ start, end, words: text.slice(start, end) },
    before: text.slice(Math.max(0, start - AROUND), start),
    after: text.slice(end, end + AROUND),
  };
}
