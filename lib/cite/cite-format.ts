import type { QuoteView } from '../holdings/quote-view.ts';

/**
 * Lists the formats that one quote can be written in besides plain text, in the order in which they are offered: to paste into a text, in
 * habits of citing, for programs that manage references.
 */
export const CITE_GROUPS = [
  ['markdown', 'html', 'link'],
  ['apa', 'mla', 'chicago', 'harvard', 'ap', 'footnote'],
  ['bibtex', 'ris', 'csl-json'],
] as const;
/** Names such a format. */
export type CiteFormat = (typeof CITE_GROUPS)[number][number];
/** Lists the formats without their groups. */
export const CITE_FORMATS: readonly CiteFormat[] = CITE_GROUPS.flat();

/** Writes a quote; `today` is an ISO day. Null where the quote lacks what the format is made of: a link needs an address. */
export type CiteWriter = (quote: QuoteView, today: string) => string | null;

/** Holds the writers of the formats that a window offers. */
export type CiteWriters = Readonly<Partial<Record<CiteFormat, CiteWriter>>>;
