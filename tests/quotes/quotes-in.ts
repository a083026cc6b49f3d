import { tokenisedText } from '../../lib/english/tokenised-text.ts';
import type { QuoteKind } from '../../lib/model.ts';
import { findQuotes } from '../../lib/quotes/find-quotes.ts';

/** Is a quote as the tables of these tests write it. */
export type Row = readonly [kind: QuoteKind, speaker: string | null, content: string];

/** Finds the quotes of a text, each with the words that name its speaker, in the order of the text. */
export function quotesIn(text: string): Row[] {
  return findQuotes(tokenisedText(text)).quotes.map(({ kind, speaker, start, end }) => [
    kind,
    speaker && text.slice(speaker.start, speaker.end),
    text.slice(start, end),
  ]);
}
