/** What is asked about quotes that the reader sees side by side: by cards, which may add to them and learn nothing, and by the extension's own documents. */
import * as v from 'valibot';
import { COMPARISON, COMPARISON_CHANGE, COMPARISON_ID, MOST_PINNED } from '../reader/comparison.ts';
import { QUOTE_ID } from '../shapes/id.ts';
import type { ValueOf } from '../shapes/value-of.ts';

const TICKET = v.pipe(v.string(), v.regex(/^[0-9a-f-]{36}$/));
/** Null: the asking document's own window decides whether it is private. */
const TAB = v.nullable(v.pipe(v.number(), v.safeInteger()));

/**
 * Asked by the card's frame. Whether and which other quotes are pinned is in no answer: the frame lies in a page. The same quote twice changes
 * nothing more.
 */
export const PIN_CARD_REQUESTS = [
  /** Pins a quote to the current comparison, or takes it out. Answered with null. */
  v.strictObject({ type: v.literal('pin'), quote: QUOTE_ID, on: v.boolean() }),
  /** Shows the current comparison in a tab. Answered with null. */
  v.strictObject({ type: v.literal('see-pinned') }),
] as const;

/** Asked by the frame of a kept name's card, by its ticket. */
export const LET_PIN_REQUESTS = [
  v.strictObject({ type: v.literal('let-pin'), ticket: TICKET, quote: QUOTE_ID, on: v.boolean() }),
  v.strictObject({ type: v.literal('let-see-pinned'), ticket: TICKET }),
] as const;

/** Asks to pin a quote of the library, or to see what is pinned. */
export type LetPinRequest = ValueOf<(typeof LET_PIN_REQUESTS)[number]>;

/** Asked by the extension's own documents; `tab` is the one that they speak of. */
export const COMPARISON_REQUESTS = [
  /** Answered with `Pins`. */
  v.strictObject({ type: v.literal('pins'), tab: TAB }),
  /** Pins quotes to the current comparison, or takes them out. Answered with `Pins`. */
  v.strictObject({
    type: v.literal('pin-quotes'),
    quotes: v.pipe(v.array(QUOTE_ID), v.minLength(1), v.maxLength(MOST_PINNED)),
    on: v.boolean(),
    tab: TAB,
  }),
  /** Shows the current comparison in a tab. Answered with null. */
  v.strictObject({ type: v.literal('see-pins'), tab: TAB }),
  /** Answered with `ComparisonView`; null where none of this name is kept. The current one is asked for by null. */
  v.strictObject({ type: v.literal('comparison'), id: v.nullable(COMPARISON_ID) }),
  /** Answered with `ComparisonSummary` of each that has quotes, the latest first. */
  v.strictObject({ type: v.literal('comparisons') }),
  /** Answered with null. */
  v.strictObject({ type: v.literal('change-comparison'), id: COMPARISON_ID, change: COMPARISON_CHANGE }),
  /** Begins an empty one, into which goes what is pinned next. Answered with its `ComparisonId`. */
  v.strictObject({ type: v.literal('new-comparison') }),
  /** Has what is pinned next go into this one. Answered with null. */
  v.strictObject({ type: v.literal('pin-here'), id: COMPARISON_ID }),
  /** Answered with the `Comparison`, which can be brought back. */
  v.strictObject({ type: v.literal('delete-comparison'), id: COMPARISON_ID }),
  /** Answered with null. */
  v.strictObject({ type: v.literal('restore-comparison'), comparison: COMPARISON }),
] as const;
