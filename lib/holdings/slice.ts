declare const brand: unique symbol;

/** Points behind an item of a list. It comes with a slice, and only whoever answered can read it. */
export type Cursor = string & { readonly [brand]: 'Cursor' };

/** Says which part of a list is wanted. */
export interface SliceRequest {
  /** The part begins behind this item; null for the first part. A cursor of another list finds nothing. */
  readonly after: Cursor | null;
  /** So many items at most; at least one. */
  readonly size: number;
}

/** Holds a part of a list. */
export interface Slice<Item> {
  readonly items: readonly Item[];
  /** Counts the whole list. */
  readonly total: number;
  /** Points behind the last item; null where nothing follows. */
  readonly next: Cursor | null;
  /** Names the holdings that did not answer in time: what they hold is not in the slice. */
  readonly missing: readonly string[];
}

/** Says which part of a list of quotes is wanted, and of which grades. */
export interface QuotesRequest extends SliceRequest {
  /** Whether only what stands in quotation marks as a whole is wanted. */
  readonly grades: QuoteGrades;
}

/** Lists the choices of grades in a list of quotes. */
export const QUOTE_GRADES = ['all', 'direct'] as const;
/** Says which grades of quotes a list has. */
export type QuoteGrades = (typeof QUOTE_GRADES)[number];
