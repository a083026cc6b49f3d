import { type AnalysedArticle, QUOTE_KINDS, type Quote } from '../../model.ts';
import { distinctIn } from './distinct-quotes.ts';
import { wordsHash } from './words-hash.ts';

/** Holds what one speaker says in one stretch of an article: a quote, or several in a row. */
export interface Passage {
  /** In the order of the text; at least one. */
  readonly quotes: readonly [Quote, ...Quote[]];
  /** The place of its best grade among `QUOTE_KINDS`: direct before mixed before indirect. */
  readonly rank: number;
}

/** Cuts some of an article's quotes, given in the order of the text, into passages, the most telling first. */
export type PassageCutter = (quotes: readonly Quote[]) => Passage[];

/** Longest passage: more is no longer read at once. A longer run goes on in the next. */
const MOST_QUOTES = 5;

/** Orders an article's quotes as its text does. Words are only hashed where two begin at one place. */
export function inTextOrder({ text, quotes }: Pick<AnalysedArticle, 'text' | 'quotes'>): readonly Quote[] {
  return quotes.toSorted((a, b) => a.start - b.start || (wordsHash(text, a) < wordsHash(text, b) ? -1 : 1));
}

/** Prepares to cut quotes of an article into passages. */
export function passageCutter(text: string, all: readonly Quote[]): PassageCutter {
  const runs = runsOf(text, all);
  const distinct = distinctIn(text);
  return (quotes) => {
    const passages: Quote[][] = [];
    let run = -1;
    for (const quote of distinct(quotes)) {
      const last = passages.at(-1);
      const own = runs.get(quote) ?? -1;
      if (last !== undefined && own === run && last.length < MOST_QUOTES) last.push(quote);
      else passages.push([quote]);
      run = own;
    }
    return passages.flatMap(passageOf).sort(byRank);
  };
}

/** Leaves of passages what stands in quotation marks as a whole. */
export function directPassages(passages: readonly Passage[]): Passage[] {
  return passages
    .flatMap(({ quotes }) => passageOf(quotes.filter(({ kind }) => kind === 'direct')))
    .sort(byRank);
}

function passageOf([first, ...others]: readonly Quote[]): Passage[] {
  if (first === undefined) return [];
  const quotes = [first, ...others] as const;
  return [{ quotes, rank: Math.min(...quotes.map(({ kind }) => QUOTE_KINDS.indexOf(kind))) }];
}

/** Sorting keeps the order of the text among equals. */
const byRank = (a: Passage, b: Passage): number => a.rank - b.rank;

/**
 * Numbers the runs of an article's quotes. A run goes on where the same speakers are quoted in the same paragraph or the next one, and
 * nobody else between. A quote inside another one is no part of the run around it, unless it is of the same speakers.
 */
function runsOf(text: string, quotes: readonly Quote[]): ReadonlyMap<Quote, number> {
  const runs = new Map<Quote, number>();
  let count = 0;
  let run = 0;
  let last: Quote | null = null;
  for (const quote of quotes) {
    const isInside: boolean = last !== null && quote.end <= last.end;
    const goesOn: boolean =
      last !== null &&
      last.speakers.length > 0 &&
      last.speakers.join() === quote.speakers.join() &&
      (isInside || areNear(text, last.end, quote.start));
    if (!goesOn) count += 1;
    runs.set(quote, goesOn ? run : count);
    if (isInside) continue;
    if (!goesOn) run = count;
    last = quote;
  }
  return runs;
}

/** Tells whether no whole paragraph stands between two places. */
function areNear(text: string, from: number, to: number): boolean {
  const lines = text.slice(from, to).split('\n');
  return lines.slice(1, -1).every((line) => line.trim() === '');
}
