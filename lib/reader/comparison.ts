/** What the reader sees side by side: quotes by their ids alone, so that each is shown as it is on record now. */
import * as v from 'valibot';
import type { QuoteId } from '../model.ts';
import { QUOTE_ID } from '../shapes/id.ts';
import { INSTANT } from '../shapes/instant.ts';
import { text } from '../shapes/text.ts';
import type { ValueOf } from '../shapes/value-of.ts';

/** So many quotes stand side by side: with more nobody sees what any two have in common. */
export const MOST_COMPARED = 12;

/** So many may be pinned to one comparison; those that find no room wait. Then the one that has waited longest goes for each that comes. */
export const MOST_PINNED = 100;

/** So many comparisons are kept; then the one that was left longest goes for each that begins. */
export const MOST_COMPARISONS = 100;

const LONGEST_TITLE = 200;

/** In which orders quotes stand: as they were pinned, or earliest first. */
const COMPARED_ORDERS = ['pinned', 'date'] as const;

declare const brand: unique symbol;
/** Names a comparison: random, so that an address with it says nothing. */
export type ComparisonId = string & { readonly [brand]: 'ComparisonId' };

/** Checks such a name. */
export const COMPARISON_ID = v.pipe(
  v.string(),
  v.regex(/^[0-9a-f-]{36}$/),
  v.transform((id) => id as ComparisonId),
);

const TITLE = v.nullable(text(LONGEST_TITLE));
const PINNED = v.pipe(v.array(QUOTE_ID), v.maxLength(MOST_PINNED));

/** Is a comparison as it is stored, and sent to be brought back. */
export const COMPARISON = v.strictObject({
  id: COMPARISON_ID,
  made: INSTANT,
  /** When it was changed last. */
  changed: INSTANT,
  /** In the order in which they were pinned. */
  quotes: PINNED,
  /** What the reader calls it; null where nothing. */
  title: TITLE,
  order: v.picklist(COMPARED_ORDERS),
  /** Whether what is pinned next goes into it: true of one at most. */
  isCurrent: v.boolean(),
});

/** Holds what the reader compares. */
export type Comparison = ValueOf<typeof COMPARISON>;

/** Is what the reader may change of a comparison. */
export const COMPARISON_CHANGE = v.variant('type', [
  /** Puts quotes behind those that are there; whoever is there stays in its place. */
  v.strictObject({ type: v.literal('pin'), quotes: PINNED }),
  v.strictObject({ type: v.literal('unpin'), quotes: PINNED }),
  /** Puts quotes back where they were, in the order of their places. */
  v.strictObject({
    type: v.literal('put-back'),
    quotes: v.pipe(
      v.array(v.strictObject({ quote: QUOTE_ID, at: v.pipe(v.number(), v.safeInteger(), v.minValue(0)) })),
      v.maxLength(MOST_PINNED),
    ),
  }),
  v.strictObject({ type: v.literal('title'), title: TITLE }),
  v.strictObject({ type: v.literal('order'), order: v.picklist(COMPARED_ORDERS) }),
]);

/** Says what the reader changes of a comparison. */
export type ComparisonChange = ValueOf<typeof COMPARISON_CHANGE>;

/** Begins a comparison, into which goes what is pinned next; `now` is an ISO instant. */
export function emptyComparison(id: ComparisonId, now: string): Comparison {
  return { id, made: now, changed: now, quotes: [], title: null, order: 'pinned', isCurrent: true };
}

/** Gives a comparison as it is after a change; `now` is an ISO instant. */
export function changedComparison(before: Comparison, change: ComparisonChange, now: string): Comparison {
  const after = { ...before, changed: now };
  switch (change.type) {
    case 'pin':
      return { ...after, quotes: withRoom([...new Set([...before.quotes, ...change.quotes])]) };
    case 'unpin':
      return { ...after, quotes: before.quotes.filter((quote) => !change.quotes.includes(quote)) };
    case 'put-back':
      return { ...after, quotes: withRoom(putBack(before.quotes, change.quotes)) };
    case 'title':
      return { ...after, title: change.title };
    case 'order':
      return { ...after, order: change.order };
  }
}

/** Lets those go that have waited longest where too many are pinned: who stands side by side stays. */
function withRoom(quotes: readonly QuoteId[]): QuoteId[] {
  const waiting = MOST_PINNED - MOST_COMPARED;
  return quotes.length <= MOST_PINNED
    ? [...quotes]
    : [...quotes.slice(0, MOST_COMPARED), ...quotes.slice(-waiting)];
}

function putBack(
  quotes: readonly QuoteId[],
  back: readonly { readonly quote: QuoteId; readonly at: number }[],
): QuoteId[] {
  const gone = new Set(back.map(({ quote }) => quote));
  const all = quotes.filter((quote) => !gone.has(quote));
  for (const { quote, at } of back) all.splice(at, 0, quote);
  return all;
}
