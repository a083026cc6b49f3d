import type { Cursor, SliceRequest } from '../holdings/slice.ts';

/** So many items are shown at once: more than fit on a card, few enough to be there in an instant. */
const SHOWN_AT_ONCE = 20;

/** Asks for the next part of a list that is shown; null for the first part. */
export function sliceAfter(after: Cursor | null): SliceRequest {
  return { after, size: SHOWN_AT_ONCE };
}
