import { DisjointSets } from '../../identity/disjoint-sets.ts';
import { hashNumber } from '../../text/hash.ts';
import { paragraphs } from '../../text/paragraphs.ts';
import { readQuoteWords } from '../words/quote-words.ts';

/** Is an article as it is printed. */
export interface PrintedArticle {
  /** The words of its quotes, without their marks. */
  readonly quotes: readonly string[];
  readonly text: string;
}

/** Says when two articles print one text. */
interface ReprintRow {
  /** Things at least that both have. */
  readonly least: number;
  /** Part of those of the article that has fewer. A reprint may be shortened, or have a paragraph more. */
  readonly part: number;
  /** A thing that more articles have is a famous one, or a house's standing words, and tells nothing of who prints whom. */
  readonly mostArticles: number;
  readonly printsOf: (article: PrintedArticle) => ReadonlySet<number>;
}

/** Words of a run outside of quotes. */
const RUN = 6;

/**
 * Either shows that two articles print one text. Two reporters at one event share one or two quotes that are cut alike, and no sentence of their own: of newspapers' articles of
 * 634 days on one subject, reprints shared four in five runs of six words outside of the marks; of others no two shared half.
 */
const REPRINTS: Readonly<Record<'quotes' | 'prose', ReprintRow>> = {
  quotes: {
    least: 3,
    part: 0.8,
    mostArticles: 40,
    printsOf: ({ quotes }) => new Set(quotes.map(quotePrint)),
  },
  prose: { least: 30, part: 0.5, mostArticles: 40, printsOf: ({ text }) => runsOf(proseOf(text)) },
};

/**
 * Groups articles that print one text: reprints, and copies of one agency. They share most of their quotes, each with the same words from its first to its last, or most of what stands around them; reporters of their own choose and cut
 * otherwise, and write around them what no other has. Gives the places of the articles, group by group, one alone too, so that five reprints count as one source. Linear in the words, but for articles that share much.
 */
export function groupReprints(articles: readonly PrintedArticle[]): readonly (readonly number[])[] {
  const sets = new DisjointSets(articles.length);
  const { quotes, prose } = REPRINTS;
  const proses = articles.map(prose.printsOf);
  const rows = [
    { row: quotes, prints: articles.map(quotes.printsOf), isHeld: areWritten },
    { row: prose, prints: proses, isHeld: () => false },
  ];
  for (const { row, prints, isHeld } of rows)
    for (const [earlier, article, shared] of sharedBetween(prints, row.mostArticles)) {
      const fewer = Math.min(prints[earlier]?.size ?? 0, prints[article]?.size ?? 0);
      if (shared < row.least || shared < row.part * fewer) continue;
      if (!isHeld(proses[earlier]!, proses[article]!)) sets.join(earlier, article);
    }
  return sets.sets();
}

/** Part of the runs of the shorter text below which two texts are written by two: a copy that was edited heavily keeps more. */
const OWN_WORDS = 0.05;

/** Tells whether each article has a text of its own around the quotes: both were at a press conference, or had a statement in writing. */
function areWritten(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  const fewer = Math.min(one.size, other.size);
  return fewer >= REPRINTS.prose.least && one.intersection(other).size < OWN_WORDS * fewer;
}

/** Tells by the prints of their quotes alone whether two articles print one text; what stands around the quotes may show it besides. */
export function shareMostQuotes(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  const { least, part } = REPRINTS.quotes;
  let shared = 0;
  for (const print of one) if (other.has(print)) shared += 1;
  return shared >= least && shared >= part * Math.min(one.size, other.size);
}

/** Gives the print of a quote: the hash of all its words, however they are printed. */
export const quotePrint = (quote: string): number => printOf(formsOf(quote));

/** Counts what each two articles share that share anything. */
function* sharedBetween(
  prints: readonly ReadonlySet<number>[],
  mostArticles: number,
): Generator<readonly [earlier: number, article: number, shared: number]> {
  const holders = holdersOf(prints);
  for (const [article, own] of prints.entries()) {
    const counts = new Map<number, number>();
    for (const print of own) {
      const found = holders.get(print) ?? [];
      const others = found.length > mostArticles ? [] : found.filter((other) => other < article);
      for (const other of others) counts.set(other, (counts.get(other) ?? 0) + 1);
    }
    for (const [earlier, shared] of counts) yield [earlier, article, shared];
  }
}

/** Lists the articles that have each print. */
function holdersOf(prints: readonly ReadonlySet<number>[]): ReadonlyMap<number, readonly number[]> {
  const holders = new Map<number, number[]>();
  for (const [article, own] of prints.entries())
    for (const print of own) {
      const found = holders.get(print);
      if (found) found.push(article);
      else holders.set(print, [article]);
    }
  return holders;
}

const formsOf = (text: string): readonly string[] => readQuoteWords(text).map(({ form }) => form);

/** Gives the hash of words, however they are printed. */
const printOf = (forms: readonly string[]): number => hashNumber(forms.join(' '));

/** Leaves of a text what is not in quotation marks: what the article says itself. A place of a quote divides it as a paragraph's end does. */
const proseOf = (text: string): string => text.replace(/“[^”\n]*”?|"[^"\n]*"?|«[^»\n]*»?/g, '\n');

/** Gives the hashes of all runs of words within paragraphs. */
function runsOf(text: string): ReadonlySet<number> {
  const runs = new Set<number>();
  for (const { start, end } of paragraphs(text)) {
    const forms = formsOf(text.slice(start, end));
    for (let at = 0; at + RUN <= forms.length; at += 1) runs.add(printOf(forms.slice(at, at + RUN)));
  }
  return runs;
}
