import type { QuoteView } from '../holdings/quote-view.ts';
import { caveatOf } from './attribution.ts';
import { type CitedSource, citedSource } from './cited-source.ts';
import { nested, statement } from './statement.ts';
import { writtenDay } from './words/written-day.ts';

/**
 * Writes a quote with everything a citation owes, as plain text: what was said by whom, the headline, the source, the day, the address, the
 * day of access; in a line of its own, which is easy to leave out, the link that leads to the words. `today` is an ISO day; null leaves the day of access out.
 */
export function plainCitation(quote: QuoteView, today: string | null): string {
  const cited = citedSource(quote, today);
  const { title, source, address, link } = cited;
  const printed = [
    title && `“${nested(title)}”`,
    source ?? 'source not stated',
    reportedOn(cited),
    address,
    accessedOn(cited),
  ];
  const caveat = caveatOf(quote);
  const from = `${printed.filter(Boolean).join(', ')}${caveat === null ? '' : `; ${caveat}`}`;
  return `${statement(quote)} (${from})${link === null ? '' : `\n${link}`}`;
}

/** Says on which day an article reported, that it is undated, and that the day is not confirmed. */
export function reportedOn({ day, isDaySure }: Pick<CitedSource, 'day' | 'isDaySure'>): string {
  if (day === null) return 'undated';
  return `reported on ${writtenDay(day, 'long')}${isDaySure ? '' : ' (date not confirmed)'}`;
}

/** Says on which day the text was read. */
export function accessedOn({ accessed }: Pick<CitedSource, 'accessed'>): string | null {
  return accessed === null ? null : `accessed on ${writtenDay(accessed, 'long')}`;
}
