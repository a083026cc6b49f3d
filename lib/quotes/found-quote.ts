import type { QuoteKind, Span } from '../model.ts';

/** Holds a quote whose speaker is still only the words that name them. */
export interface FoundQuote extends Span {
  readonly kind: QuoteKind;
  readonly speaker: Span | null;
  readonly cue: Span | null;
  /** The rows of the tables that found it. */
  readonly rules?: readonly string[];
  /** The speaker's words stand elsewhere: carried over from an earlier quote or sentence. */
  readonly carried: boolean;
  /** It stands in the headline, which names no speaker: whom the article quotes. */
  readonly headline?: true;
  /** Offset where the interview begins of which it is a turn whose label names nobody ("A:"): whom the introduction names. */
  readonly interview?: number;
  /** It stands only if the article quotes somebody of the same name elsewhere. */
  readonly unconfirmed?: true;
}
