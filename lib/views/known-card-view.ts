import type { KnownAnswer } from './known-answer.ts';

/** Tells when and where the page came out that a quotation stands in. */
export interface CitingPage {
  /** ISO day; null where the page states none. */
  readonly date: string | null;
  /** Whether two places of the page state it. */
  readonly isSure: boolean;
  /** The publisher's name. */
  readonly source: string | null;
}

/** Shows what is on record of a quotation at its place in a page. */
export interface KnownCardView {
  /** Its words, without marks. */
  readonly quotation: string;
  /** Whom the page names as its speaker. */
  readonly speaker: string | null;
  /** Null until the page was read, and where it cannot be. */
  readonly page: CitingPage | null;
  readonly answer: KnownAnswer;
}
