import type { QuoteView } from '../holdings/quote-view.ts';
import { citedSource } from './cited-source.ts';
import { statement } from './statement.ts';

/**
 * Writes the link that leads to a quote's words, between the statement and the plain address: where a program breaks the one, as some that
 * send messages do, the others still serve. Null without an address.
 */
export function sentenceLink(quote: QuoteView, today: string | null): string | null {
  const { address, link } = citedSource(quote, today);
  if (address === null) return null;
  return [statement(quote), link, address].filter(Boolean).join('\n');
}
