import type { QuoteView } from '../../holdings/quote-view.ts';
import { type CitedSource, citedSource } from '../cited-source.ts';
import { citationKey } from './citation-key.ts';
import { referenceNotes } from './reference-notes.ts';
import { sortedName, writerName } from './writer-name.ts';

/** Writes a quote as a record of RIS: a line for each field, which ends in CR LF. A field of which nothing is known is left out. */
export function risRecord(quote: QuoteView, today: string | null): string {
  const cited = citedSource(quote, today);
  const { title, source, authors, day, address, accessed, language } = cited;
  const fields: readonly (readonly [tag: string, value: string | null])[] = [
    ['TY', 'NEWS'],
    ['ID', citationKey(quote)],
    ...authors.map((name) => ['AU', sortedName(writerName(name))] as const),
    ['TI', title],
    ['T2', source],
    ['PY', day?.slice(0, 4) ?? null],
    ['DA', day && slashed(day)],
    ['LA', language],
    ['UR', address],
    ['Y2', accessed && slashed(accessed)],
    ...notesOf(quote, cited).map((note) => ['N1', note] as const),
  ];
  const lines = fields.flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${value}`]));
  return `${[...lines, 'ER  - '].join('\r\n')}\r\n`;
}

function notesOf(quote: QuoteView, cited: CitedSource): string[] {
  return [referenceNotes(quote, cited), ...(cited.link === null ? [] : [`The words there: ${cited.link}`])];
}

function slashed(day: string): string {
  return day.replaceAll('-', '/');
}
