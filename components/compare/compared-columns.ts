import { type SharedRuns, sharedWords } from '../../lib/checks/compare/shared-words.ts';
import type { QuoteView } from '../../lib/holdings/quote-view.ts';
import { MOST_COMPARED } from '../../lib/reader/comparison.ts';
import type { ComparisonView } from '../../lib/views/comparison-view.ts';
import type { PlacedQuote } from './comparison-state.ts';

/** Is a column of quotes side by side. */
export type ComparedColumn =
  | { readonly type: 'gone'; readonly placed: PlacedQuote }
  | {
      readonly type: 'quote';
      readonly placed: PlacedQuote;
      readonly quote: QuoteView;
      readonly words: SharedRuns;
      /** The number of the first column whose article prints the same text; null where this is the first, or of that article. */
      readonly sameTextAs: number | null;
    };

/** Gives the columns of a comparison in its order, and how many quotes wait for room. */
export function comparedColumns({ comparison, quotes }: ComparisonView): {
  readonly columns: readonly ComparedColumn[];
  readonly waiting: number;
} {
  const placed = quotes.slice(0, MOST_COMPARED).map((one, at) => ({ ...one, at }));
  const inOrder = comparison.order === 'date' ? earliestFirst(placed) : placed;
  const words = sharedWords(inOrder.flatMap(({ quote }) => (quote === null ? [] : [quote.text]))).values();
  return {
    columns: inOrder.map((one) =>
      one.quote === null
        ? { type: 'gone', placed: one }
        : {
            ...{ type: 'quote', placed: one, quote: one.quote, words: words.next().value ?? NOTHING_SHARED },
            sameTextAs: sameTextAs(one, inOrder),
          },
    ),
    waiting: quotes.length - placed.length,
  };
}

/** Finds the column of the first article that prints the same text, from 1. */
function sameTextAs({ quote, text }: PlacedQuote, inOrder: readonly PlacedQuote[]): number | null {
  const first = inOrder.findIndex((one) => text !== null && one.text === text);
  const isOther = first >= 0 && inOrder[first]?.quote?.article !== quote?.article;
  return isOther ? first + 1 : null;
}

const NOTHING_SHARED: SharedRuns = { shared: [], telling: [] };

/** Orders quotes by the days of their articles; who has none, and who is gone, comes last. */
function earliestFirst(placed: readonly PlacedQuote[]): readonly PlacedQuote[] {
  const dayOf = ({ quote }: PlacedQuote) => quote?.date ?? '9999';
  return placed.toSorted((a, b) => dayOf(a).localeCompare(dayOf(b)) || a.at - b.at);
}

/** Says of a word that may turn the sense in which columns it stands, by their numbers, where others lack it. */
export interface LegendMark {
  /** As the first column prints it. */
  readonly printed: string;
  readonly columns: readonly number[];
}

/** Lists words that may turn the sense and do not stand in all columns that share words, in the order in which they are met. */
export function marksInLegend(columns: readonly ComparedColumn[]): readonly LegendMark[] {
  const met = new Map<string, { printed: string; columns: number[] }>();
  for (const [at, column] of columns.entries()) {
    if (column.type === 'gone') continue;
    for (const { form, start, end } of column.words.telling) {
      const word = met.get(form) ?? { printed: column.quote.text.slice(start, end), columns: [] };
      if (!word.columns.includes(at + 1)) word.columns.push(at + 1);
      met.set(form, word);
    }
  }
  return [...met.values()];
}

/** Sums up who speaks in columns, and when. */
export function columnsSummary(
  columns: readonly ComparedColumn[],
  speakersOf: (quote: QuoteView) => readonly string[],
) {
  const quotes = columns.flatMap((column) => (column.type === 'quote' ? [column.quote] : []));
  return {
    speakers: [...new Set(quotes.flatMap(speakersOf))],
    days: quotes.flatMap(({ date }) => (date === null ? [] : [date])),
  };
}
