import type { Problem } from '../problems/problem.ts';

/** Holds the day on which an article came out, as far as its page tells. */
export interface Published {
  /** ISO day, or null where no signal of the page states a whole day. */
  readonly day: string | null;
  /** Whether two signals of the page that do not copy each other state this day. */
  readonly isSure: boolean;
  /** The string that the day was read from, as the page has it. */
  readonly printed: string | null;
}

/** Holds what a page or a file says as an article, and what it says of itself. */
export interface Extracted {
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly published: Published;
  /** The publisher's name. */
  readonly site: string | null;
  /** Where it lies: canonical, http or https, without fragment. */
  readonly address: string | null;
  /** BCP 47, as declared. */
  readonly language: string | null;
  /** Paragraphs, parted by one empty line each. */
  readonly text: string;
  /** Whether only the start of it was there: behind a paywall, or cut. */
  readonly isExcerpt: boolean;
  /** False where a selection was taken. */
  readonly isWhole: boolean;
}

/** Gives what was extracted, or says why nothing was. */
export type ExtractOutcome =
  | { readonly ok: true; readonly value: Extracted }
  | { readonly ok: false; readonly error: Problem };
