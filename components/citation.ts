import type { QuoteView } from '../lib/holdings/quote-view.ts';
import { reportedDay } from './day.ts';
import { nameList } from './name-list.ts';
import { isQuotedWhole } from './record/quoted-fragments.ts';
import { tellingName } from './telling-name.ts';
import { upperFirst } from './upper-first.ts';
import { describedWords } from './words/described-words.ts';
import { inferredFrom } from './words/speaker-words.ts';

/** Writes who is on record with a quote: the actors' names, else the words that named the speaker. */
export function speakerLine(quote: Pick<QuoteView, 'speakers' | 'namedAs'>): string {
  if (quote.speakers.length > 0) return nameList(quote.speakers.map(({ name }) => name));
  return quote.namedAs ?? 'an unidentified speaker';
}

/**
 * Writes a quote with everything a citation owes: who it is of in which role, the article's reporting words, the quote, the headline, the
 * source, the day it was reported and the address. The reporting words stand before the quote always: a denial never reads as a statement.
 * The grade goes along, and only a direct quote gets quotation marks, so that pasting never makes a report verbatim.
 */
export function citation(quote: QuoteView): string {
  const role = quote.speakers.length === 1 ? quote.role : null;
  // A resolved speaker is the extension's reading; the article's own words for them belong to the citation.
  const described = tellingName(quote);
  const apposed = [role, described && `${describedWords(described)} ${described}`].filter(Boolean);
  const lead = openingBeforeSpeaker(quote);
  const who = `${lead ?? ''}${[speakerLine(quote), ...apposed].join(', ')}`;
  const reporting = lead === null ? quote.reporting : null;
  const comma = apposed.length > 0 ? ',' : '';
  const from = `(${sourceOf(quote)})`;
  const words = endless(quote.text);
  if (quote.kind === 'direct')
    return `${who}${reporting === null ? ':' : `${comma} ${reporting}`} “${nested(words)}” ${from}`;
  if (quote.kind === 'mixed' && reporting !== null && isQuotedWhole(quote.text))
    return `${who}${comma} ${reporting} ${words} ${from}`;
  const graded = quote.kind === 'mixed' ? 'partly quoted:' : 'as reported and not verbatim:';
  // "Ann Lee said, partly quoted: ...", but "Ann Lee, partly quoted: denied that ..."
  const isApart = reporting?.endsWith(':') ?? false;
  const before = isApart ? `${comma} ${reporting?.slice(0, -1)}` : '';
  const leading = isApart || reporting === null ? '' : ` ${reporting}`;
  return `${who}${before}, ${graded}${leading} ${words} ${from}`;
}

/** Gives the reporting words before a speaker whom they name already, "According to ", so that nobody stands there twice; null for none. */
export function openingBeforeSpeaker({
  reporting,
  namedAs,
  speakers,
}: Pick<QuoteView, 'reporting' | 'namedAs' | 'speakers'>): string | null {
  const named = namedAs ?? (speakers.length === 1 ? speakers[0]?.name : undefined);
  const words = reporting?.replace(/\s*[:…]$/, '');
  return named && words?.endsWith(` ${named}`) ? upperFirst(words.slice(0, -named.length)) : null;
}

/** Writes where a quote comes from, and what its speaker was inferred from. */
function sourceOf(quote: QuoteView): string {
  const { title, source, date, address } = quote;
  const inferred = inferredFrom(quote);
  const printed = [
    title && `“${nested(title)}”`,
    source ?? 'source not stated',
    reportedDay(date, 'long'),
    address,
  ];
  return `${printed.filter(Boolean).join(', ')}${inferred === null ? '' : `; speaker inferred ${inferred}`}`;
}

/** Drops the comma that joined a quote to its reporting clause, also from inside a closing mark. */
function endless(text: string): string {
  return text.trim().replace(/,(?=["”»“]?$)/, '');
}

/** Marks within marks become single ones. */
function nested(text: string): string {
  return text.replaceAll('“', '‘').replaceAll('”', '’');
}
