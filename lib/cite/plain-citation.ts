import type { QuoteView } from '../holdings/quote-view.ts';
import { nested, statement } from './statement.ts';
import { inferredFrom } from './words/inferred-from.ts';
import { writtenDay } from './words/written-day.ts';

/** Writes a quote with everything a citation owes, as plain text: what was said by whom, the headline, the source, the day, the address. */
export function plainCitation(quote: QuoteView): string {
  const { title, source, date, address } = quote;
  const inferred = inferredFrom(quote);
  const printed = [
    title && `“${nested(title)}”`,
    source ?? 'source not stated',
    date === null ? 'undated' : `reported on ${writtenDay(date, 'long')}`,
    address,
  ];
  const from = `${printed.filter(Boolean).join(', ')}${inferred === null ? '' : `; speaker inferred ${inferred}`}`;
  return `${statement(quote)} (${from})`;
}
