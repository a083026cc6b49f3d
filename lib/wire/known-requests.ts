/** What the extension's own documents ask about quotations: everything on record answers. */
import * as v from 'valibot';
import { LONGEST_DRAFT } from '../drafts/draft-text.ts';
import type { KnownAnswer } from '../views/known-answer.ts';
import type { KnownInText } from '../views/known-in-text.ts';
import { LONGEST_QUOTING_TEXT } from './longest-quoting-text.ts';

const LONGEST_ADDRESS = 2_000;
/** A name, or what a draft has in place of one. */
const LONGEST_SPEAKER = 1_000;
/** Quotations that are looked up at once; whoever has more asks again, and may stop between. */
const MOST_QUOTATIONS = 100;

/** Lists the requests about quotations. */
export const KNOWN_REQUESTS = [
  /**
   * Answered with `KnownFound`: which quotations of this text are on record. The article that is kept of the address is left out, and whatever else prints
   * this text: a page does not confirm itself.
   */
  v.strictObject({
    type: v.literal('known'),
    text: v.pipe(v.string(), v.maxLength(LONGEST_QUOTING_TEXT)),
    address: v.nullable(v.pipe(v.string(), v.maxLength(LONGEST_ADDRESS))),
  }),
  /** Answered with a `QuotationInText` for every quotation of a draft, known or not. */
  v.strictObject({ type: v.literal('quotations-in'), text: v.pipe(v.string(), v.maxLength(LONGEST_DRAFT)) }),
  /** Answered with `KnownQuotations`: what is on record of each of these quotations of a draft, which is no article. */
  v.strictObject({
    type: v.literal('known-quotations'),
    quotations: v.pipe(
      v.array(
        v.strictObject({
          text: v.pipe(v.string(), v.maxLength(LONGEST_DRAFT)),
          speaker: v.nullable(v.pipe(v.string(), v.maxLength(LONGEST_SPEAKER))),
        }),
      ),
      v.maxLength(MOST_QUOTATIONS),
    ),
  }),
] as const;

/** Tells how many articles of the library were looked through, of how many; null once that is all of them. */
type KnownProgress = { readonly read: number; readonly of: number } | null;

/** Tells which quotations of a text are on record. */
export interface KnownFound extends KnownInText {
  readonly progress: KnownProgress;
}

/** Tells of each quotation that was asked about what is on record, in their order. */
export interface KnownQuotations {
  readonly answers: readonly KnownAnswer[];
  readonly progress: KnownProgress;
}
