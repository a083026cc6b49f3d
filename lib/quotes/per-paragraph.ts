import type { QuoteKind, Span } from '../model.ts';

/** A break between two paragraphs of one quote, with the mark that the second repeats. */
const seam = /\s*\n\s*(?:''|``|["“”„‟'‘«])?\s*/g;

/**
 * Cuts a direct quote of several paragraphs into the words inside the marks of each, for readers of offsets. Repeated marks are
 * no words of the speaker. Any other quote is given back alone.
 */
export function perParagraph<Quote extends Span & { readonly kind: QuoteKind }>(
  text: string,
  quote: Quote,
): Quote[] {
  const words = text.slice(quote.start, quote.end);
  if (quote.kind !== 'direct' || !words.includes('\n')) return [quote];
  const parts: Quote[] = [];
  let start = quote.start;
  for (const { 0: gap, index } of words.matchAll(seam)) {
    const end = quote.start + index;
    if (end > start) parts.push({ ...quote, start, end });
    start = end + gap.length;
  }
  if (start < quote.end) parts.push({ ...quote, start });
  return parts.length > 0 ? parts : [quote];
}
