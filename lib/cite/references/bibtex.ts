import type { QuoteView } from '../../holdings/quote-view.ts';
import { citedSource } from '../cited-source.ts';
import { citationKey } from './citation-key.ts';
import { referenceNotes } from './reference-notes.ts';
import { sortedName, writerName } from './writer-name.ts';

/**
 * Writes a quote as an entry of BibTeX, for biblatex: `@online` with ISO days. The statement is the note; `sentence` holds the link to the
 * words, which no style prints. A field of which nothing is known is left out: none is better than a wrong one.
 */
export function bibtexEntry(quote: QuoteView, today: string | null): string {
  const cited = citedSource(quote, today);
  const { title, source, authors, day, address, accessed, link } = cited;
  const fields: readonly (readonly [name: string, value: string | null])[] = [
    ['author', authors.length === 0 ? null : authors.map(authorIn).join(' and ')],
    // Doubled braces keep a title's capitals, and keep "and" from parting a publisher in two.
    ['title', title === null ? null : `{${escaped(title)}}`],
    ['organization', source === null ? null : `{${escaped(source)}}`],
    ['date', day],
    ['url', address === null ? null : addressInBraces(address)],
    ['urldate', address === null ? null : accessed],
    ['note', escaped(referenceNotes(quote, cited))],
    ['sentence', link === null ? null : addressInBraces(link)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}},`]));
  return [`@online{${citationKey(quote)},`, ...lines, '}', ''].join('\n');
}

/** A name in braces is never parted, whatever words are in it. */
function authorIn(printed: string): string {
  const name = writerName(printed);
  return 'literal' in name ? `{${escaped(name.literal)}}` : escaped(sortedName(name));
}

/** An escaped brace would still count: a program that reads the file looks for the end of a field by counting them. */
const IN_TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Escapes what means something to TeX, and parts signs that it would join: "--" is a dash to it. */
function escaped(text: string): string {
  return text
    .replaceAll(/[\\{}$&%#_~^]/g, (mark) => IN_TEX[mark] ?? `\\${mark}`)
    .replaceAll(/([-`',])(?=\1)|[!?](?=`)/g, '$&{}');
}

/** Within an address TeX's escapes would break the link. */
function addressInBraces(address: string): string {
  return address.replaceAll(/[{}\\\s]/g, (mark) => encodeURIComponent(mark));
}
