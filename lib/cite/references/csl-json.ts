import type { QuoteView } from '../../holdings/quote-view.ts';
import { attributionWay } from '../attribution.ts';
import { citedSource, oneLine } from '../cited-source.ts';
import { speakerLine } from '../speaker-line.ts';
import { dayParts } from '../words/written-day.ts';
import { citationKey } from './citation-key.ts';
import { referenceNotes } from './reference-notes.ts';
import { writerName } from './writer-name.ts';

/** Writes a quote as an item of CSL-JSON (csl-data 1.0): an article of news; what has no field stands in the note and in `custom`. */
export function cslItem(quote: QuoteView, today: string | null) {
  const cited = citedSource(quote, today);
  const { title, source, authors, day, address, accessed, language, link, isDaySure } = cited;
  return {
    id: citationKey(quote),
    type: 'article-newspaper',
    ...(title === null ? {} : { title }),
    ...(source === null ? {} : { 'container-title': source }),
    ...(authors.length === 0 ? {} : { author: authors.map(writerName) }),
    ...dated('issued', day),
    ...(address === null ? {} : { URL: address }),
    ...dated('accessed', accessed),
    ...(language === null ? {} : { language }),
    note: referenceNotes(quote, cited),
    custom: {
      speaker: oneLine(speakerLine(quote)),
      quote: oneLine(quote.text),
      reporting: quote.reporting === null ? null : oneLine(quote.reporting),
      stance: quote.stance,
      grade: quote.kind,
      attribution: attributionWay(quote),
      dateConfirmed: day !== null && isDaySure,
      sentence: link,
    },
  };
}

/** Writes quotes as a list of CSL-JSON. */
export function cslJson(quotes: readonly QuoteView[], today: string | null): string {
  return `${JSON.stringify(
    quotes.map((quote) => cslItem(quote, today)),
    null,
    2,
  )}\n`;
}

function dated(field: 'issued' | 'accessed', iso: string | null) {
  const parts = iso === null ? null : dayParts(iso);
  return parts === null
    ? {}
    : { [field]: { 'date-parts': [[Number(parts.year), parts.monthNumber, parts.day]] } };
}
