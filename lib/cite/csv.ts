import type { QuoteView } from '../holdings/quote-view.ts';
import { attributionWay, attributionWords, correctedWords, gradeWords, stanceWords } from './attribution.ts';
import { type CitedSource, citedSource, dateStatus, oneLine } from './cited-source.ts';
import { plainCitation } from './plain-citation.ts';
import { speakerLine } from './speaker-line.ts';

/** Names a column and says what stands in it. What was done with the words stands before them: a row is read from left to right. */
type Column = readonly [
  name: string,
  cell: (quote: QuoteView, cited: CitedSource, today: string | null) => string | null,
];

const COLUMNS: readonly Column[] = [
  ['Speaker', speakerLine],
  ['Role', ({ role }) => role],
  ['Named in the article as', ({ namedAs }) => namedAs],
  ['Attribution', attributionWay],
  ['How attributed', attributionWords],
  ['Corrected', correctedWords],
  ['Stance', stanceWords],
  ['Reporting words', ({ reporting }) => reporting],
  ['Words', ({ text }) => text],
  ['Grade', gradeWords],
  ['Title', (_, { title }) => title],
  ['Source', (_, { source }) => source],
  ['Authors', (_, { authors }) => authors.join('; ')],
  ['Reported on', (_, { day }) => day],
  ['Date status', (_, cited) => dateStatus(cited)],
  ['Address', (_, { address }) => address],
  ['Link to the words', (_, { link }) => link],
  ['Accessed', (_, { accessed }) => accessed],
  ['Note', ({ note }) => note],
  ['Language', (_, { language }) => language],
  ['Citation', (quote, _, today) => plainCitation(quote, today)],
];

/** Begins a formula in one spreadsheet or another; their fullwidth twins do too. */
const FORMULA = /^[=+\-@|%\t\r＝＋－＠]/;

/** Writes quotes as a table of comma-separated values (RFC 4180): a row each below the names of the columns, every cell in marks. */
export function quotesCsv(quotes: readonly QuoteView[], today: string | null): string {
  const rows = quotes.map((quote) => {
    const cited = citedSource(quote, today);
    return COLUMNS.map(([, cell]) => oneLine(cell(quote, cited, today) ?? ''));
  });
  return [COLUMNS.map(([name]) => name), ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}

/** Writes a cell. No spreadsheet takes a text for a formula that has an apostrophe before it. */
function csvCell(text: string): string {
  return `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
}
