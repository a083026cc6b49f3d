import type { KnownView } from '../../lib/holdings/known/known-view.ts';
import type { Span } from '../../lib/model.ts';
import { wordChanges } from './word-changes.ts';
import { wordSpans } from './word-spans.ts';

/** By which an editor marks words that were left out, or put in. */
const MARKED = /…|\.\s?\.\s?\.|[[\]]/;

/**
 * Finds the stretches of a known quote that a quotation has too, for marks: one, or several where the quotation has an ellipsis or brackets. Offsets are those
 * of the known quote.
 */
export function sharedSpans(quotation: string, { quote, shared }: KnownView): readonly Span[] {
  const { known, quoted } = shared;
  if (!MARKED.test(quotation.slice(quoted.start, quoted.end))) return [known];
  const there = wordSpans(quote.text, known);
  const changes = wordChanges(there, wordSpans(quotation, quoted));
  if (changes === null) return [known];
  const spans: Span[] = [];
  let at = 0;
  for (const { added, removed, count } of changes) {
    const [first, last] = [there[at], there[at + count - 1]];
    if (!added && !removed && first && last) spans.push({ start: first.start, end: last.end });
    if (!added) at += count;
  }
  return spans;
}
