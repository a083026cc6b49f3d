/** Places a run of text on a page, in points. */
export interface PlacedText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Counted from the top of the page. */
  readonly baseline: number;
  /** Height of the type. */
  readonly size: number;
}

/** Holds the text of one page of a PDF, in the order in which the file draws it. */
export interface PlacedPage {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly PlacedText[];
}

/** Orders from left to right. */
export function byLeft(one: PlacedText, other: PlacedText): number {
  return one.left - other.left;
}

/** Gives the middle value; 0 for none. */
export function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}
