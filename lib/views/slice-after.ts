import type { Cursor, QuoteGrades, QuotesRequest, SliceRequest } from '../holdings/slice.ts';

/** So many items are shown at once: more than fit on a card, few enough to be there in an instant. */
const SHOWN_AT_ONCE = 20;

/** Asks for the next part of a list that is shown; null for the first part. */
export function sliceAfter(after: Cursor | null): SliceRequest {
  return { after, size: SHOWN_AT_ONCE };
}

/** Asks for the next part of a list of quotes, of these grades; null for the first part. */
export function quotesAfter(after: Cursor | null, grades: QuoteGrades): QuotesRequest {
  return { ...sliceAfter(after), grades };
}
