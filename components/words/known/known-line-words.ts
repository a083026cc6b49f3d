import { isDisowned } from '../../../lib/holdings/passages/is-disowned.ts';
import { day } from '../../day.ts';
import { grouped } from '../../grouped.ts';
import type { KnownLine, KnownLineType } from '../../known/known-lines.ts';

/** Holds the words of a line: what it says, where that stands, and what else there is. */
export interface KnownLineWords {
  readonly lead: string;
  readonly place: string;
  /** Empty where there is nothing. */
  readonly more: string;
  /** The reporting words by which the speaker does not stand by the quote; empty where there are none. */
  readonly stance: string;
}

const COUNTS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** Each gives what a line says before its day and source; `who` is another speaker than the one whom the page names. */
const LEADS: Readonly<Record<KnownLineType, (line: KnownLine, who: string | null) => string>> = {
  first: () => 'First on record:',
  record: () => 'On record:',
  also: (_line, who) => (who === null ? 'Also on record:' : `Also on record from ${who}:`),
  joined: ({ others }) => {
    const count = others.length + 1;
    return `Joined from ${COUNTS[count] ?? grouped(count)} ${count === 1 ? 'quote' : 'quotes'}:`;
  },
  reworded: ({ match }, who) => {
    const on = match.quote.date === null ? '' : ' on';
    return who === null ? `Worded differently${on}` : `Worded differently by ${who}${on}`;
  },
  part: (_line, who) => (who === null ? 'In part on record:' : `In part on record from ${who}:`),
};

/** Says in a line what is on record of a quotation: “First on record: 7 March 2022, Associated Press (+ 4 more articles)”. */
export function knownLineWords(line: KnownLine): KnownLineWords {
  const { type, match, otherSpeaker, more } = line;
  const likely = line.agency === null ? '' : `, likely from ${line.agency}`;
  const source = (match.quote.source ?? 'source not stated') + likely;
  const when = day(match.quote.date, 'long');
  return {
    lead: LEADS[type](line, otherSpeaker),
    place: type === 'reworded' ? `${when} (${source})` : `${when}, ${source}`,
    stance:
      isDisowned(match.quote) && match.quote.reporting !== null ? `there: ${match.quote.reporting} …` : '',
    more: more === 0 ? '' : `(+ ${grouped(more)} more ${more === 1 ? 'article' : 'articles'})`,
  };
}

/** Offers the lines that are not seen at once. */
export const moreLinesWords = (count: number): string => `${grouped(count)} more on record`;

/** Says that an article prints the same text as another one, and whose text that is. */
export function reprintWords(source: string | null, agency: string | null): string {
  const text = `The same text as in ${source ?? 'the article above'}`;
  return agency === null ? text : `${text}, likely from ${agency}`;
}

/** Offers the other quotes that a line is about, and says how many of them reprint a text that is counted already. */
export function othersWords(count: number, reprints: number): string {
  const more = `${grouped(count)} more with these words`;
  if (reprints === 0) return more;
  if (count === 1) return `${more}, in a reprint`;
  if (reprints === count) return `${more}, all in reprints`;
  return `${more}, ${grouped(reprints)} of them in ${reprints === 1 ? 'a reprint' : 'reprints'}`;
}
