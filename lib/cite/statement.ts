import type { QuoteView } from '../holdings/quote-view.ts';
import { reportingOrStance } from './attribution.ts';
import { oneLine } from './cited-source.ts';
import { openingBeforeSpeaker, speakerLine } from './speaker-line.ts';
import { describedWords } from './words/described-words.ts';
import { isQuotedWhole } from './words/quoted-fragments.ts';
import { tellingName } from './words/telling-name.ts';

/**
 * Writes what a quote says and who it is of: the speaker in which role, the article's reporting words, the words. The reporting words stand
 * before the quote always: a denial never reads as a statement. The grade goes along, and only a direct quote gets quotation marks, so that
 * pasting never makes a report verbatim. It is one line, whatever lines the article has.
 */
export function statement(quote: QuoteView): string {
  return oneLine(saying(quote));
}

function saying(quote: QuoteView): string {
  const { who, comma, reporting } = sayingOf(quote);
  const words = endless(quote.kind === 'direct' ? runIn(quote.text) : quote.text);
  if (quote.kind === 'direct')
    return `${who}${reporting === null ? ':' : `${comma} ${reporting}`} “${nested(words)}”`;
  if (quote.kind === 'mixed' && reporting !== null && isQuotedWhole(quote.text))
    return `${who}${comma} ${reporting} ${words}`;
  const graded = quote.kind === 'mixed' ? 'partly quoted:' : 'as reported and not verbatim:';
  // "Ann Lee said, partly quoted: ...", but "Ann Lee, partly quoted: denied that ..."
  const isApart = reporting?.endsWith(':') ?? false;
  const before = isApart ? `${comma} ${reporting?.slice(0, -1)}` : '';
  const leading = isApart || reporting === null ? '' : ` ${reporting}`;
  return `${who}${before}, ${graded}${leading} ${words}`;
}

/** Writes who speaks, and gives the reporting words where they do not stand before the speaker, with what parts the two. */
function sayingOf(quote: QuoteView): { who: string; comma: string; reporting: string | null } {
  const role = quote.speakers.length === 1 ? quote.role : null;
  // A resolved speaker is the extension's reading; the article's own words for them belong to the citation.
  const described = tellingName(quote);
  const apposed = [role, described && `${describedWords(described)} ${described}`].filter(Boolean);
  const lead = openingBeforeSpeaker(quote);
  return {
    who: `${lead ?? ''}${[speakerLine(quote), ...apposed].join(', ')}`,
    comma: apposed.length > 0 ? ',' : '',
    reporting: lead === null ? reportingOrStance(quote) : null,
  };
}

/** Turns marks within marks into single ones. */
export function nested(text: string): string {
  return text.replaceAll('“', '‘').replaceAll('”', '’');
}

/** Joins the paragraphs of a quote: each of them opens the mark again, which is closed once. */
function runIn(text: string): string {
  return text.replaceAll(/\s*\n\s*[“„«"]?/g, ' ');
}

/** Drops the comma that joined a quote to its reporting clause, also from inside a closing mark. */
function endless(text: string): string {
  return text.trim().replace(/,(?=["”»“]?$)/, '');
}
