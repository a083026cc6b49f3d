import type { QuoteView } from '../holdings/quote-view.ts';
import { citeFileName } from './cite-file-name.ts';
import { quotesCsv } from './csv.ts';
import { htmlCitation } from './html.ts';
import { quotationsJsonLd } from './json-ld.ts';
import { markdownCitation } from './markdown.ts';
import { plainCitation } from './plain-citation.ts';
import { bibtexEntry } from './references/bibtex.ts';
import { cslJson } from './references/csl-json.ts';
import { risRecord } from './references/ris.ts';

/** Lists the formats that many quotes can be written in, in the order in which they are offered. */
export const SET_FORMATS = [
  ...(['csv', 'plain', 'markdown', 'html', 'bibtex', 'ris', 'csl-json', 'json-ld'] as const),
] as const;
/** Names such a format. */
export type SetFormat = (typeof SET_FORMATS)[number];

/** Holds a file that is made of many quotes. */
export interface CiteFile {
  readonly name: string;
  /** Its media type. */
  readonly type: string;
  readonly text: string;
}

type WriteSet = (quotes: readonly QuoteView[], today: string) => string;

const joined =
  (write: (quote: QuoteView, today: string) => string, between: string): WriteSet =>
  (quotes, today) =>
    quotes.map((quote) => write(quote, today)).join(between);

/** Says how a set is written, and what stands before it in a file alone. */
interface SetWriter {
  readonly ending: string;
  readonly type: string;
  readonly write: WriteSet;
  readonly head?: string;
}

/** Tells spreadsheets that a file is UTF-8: without it they show "â€”" for a dash. */
const BYTE_ORDER_MARK = '\ufeff';
/** Tells browsers the same. */
const HTML_HEAD = '<!doctype html>\n<meta charset="utf-8">\n';

const SETS: Readonly<Record<SetFormat, SetWriter>> = {
  csv: { ending: 'csv', type: 'text/csv', write: quotesCsv, head: BYTE_ORDER_MARK },
  plain: { ending: 'txt', type: 'text/plain', write: joined(plainCitation, '\n\n') },
  markdown: { ending: 'md', type: 'text/markdown', write: joined(markdownCitation, '\n\n') },
  html: { ending: 'html', type: 'text/html', write: joined(htmlCitation, '\n'), head: HTML_HEAD },
  bibtex: { ending: 'bib', type: 'application/x-bibtex', write: joined(bibtexEntry, '\n') },
  ris: { ending: 'ris', type: 'application/x-research-info-systems', write: joined(risRecord, '') },
  'csl-json': { ending: 'csl.json', type: 'application/vnd.citationstyles.csl+json', write: cslJson },
  'json-ld': { ending: 'jsonld', type: 'application/ld+json', write: quotationsJsonLd },
};

/** Writes quotes in a format, in their order; `today` is an ISO day. */
export function citeSet(format: SetFormat, quotes: readonly QuoteView[], today: string): string {
  return SETS[format].write(quotes, today);
}

/** Makes the file of a set of quotes: "on-record-ana-ruiz-2024-05-03.csv". `setName` says whose or which quotes they are. */
export function citeFile(
  format: SetFormat,
  quotes: readonly QuoteView[],
  { setName, today }: { readonly setName: string; readonly today: string },
): CiteFile {
  const { ending, type, head = '' } = SETS[format];
  return { name: citeFileName(setName, today, ending), type, text: head + citeSet(format, quotes, today) };
}
