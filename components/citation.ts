import type { QuoteView } from '../lib/holdings/quote-view.ts';
import { day } from './day.ts';
import { tellingName } from './telling-name.ts';

/** Lists names as a sentence does: "A", "A and B", "A, B and C". */
export function nameList(names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? '';
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** Writes who is on record with a quote: the actors' names, else the words that named the speaker. */
export function speakerLine(quote: Pick<QuoteView, 'speakers' | 'namedAs'>): string {
  if (quote.speakers.length > 0) return nameList(quote.speakers.map(({ name }) => name));
  return quote.namedAs ?? 'a speaker the article does not name';
}

/**
 * Writes a quote with everything a citation owes: the words, who said them in which role, the source and the day. The
 * grade goes along, and only a direct quote gets quotation marks, so that pasting never makes a report verbatim.
 */
export function citation(quote: QuoteView): string {
  const role = quote.speakers.length === 1 ? quote.role : null;
  // A resolved speaker is the extension's reading; the article's own words for them belong to the citation.
  const namedAs = quote.speakers.length > 0 ? tellingName(quote) : null;
  const who = [speakerLine(quote), role, namedAs && `named as ${namedAs}`].filter(Boolean).join(', ');
  const from = `(${quote.source ?? 'source not stated'}, ${day(quote.date, 'long')})`;
  switch (quote.kind) {
    case 'direct':
      return `“${nested(endless(quote.text))}” — ${who} ${from}`;
    case 'mixed':
      return `${who}, partly quoted: ${endless(quote.text)} ${from}`;
    case 'indirect':
      return `${who}, as reported and not verbatim: ${endless(quote.text)} ${from}`;
  }
}

/** Drops the comma that joined a quote to its reporting clause, also from inside a closing mark. */
function endless(text: string): string {
  return text.trim().replace(/,(?=["”»“]?$)/, '');
}

/** Marks within marks become single ones. */
function nested(text: string): string {
  return text.replaceAll('“', '‘').replaceAll('”', '’');
}
