/** What the extension's own documents ask about quotations: everything on record answers. */
import * as v from 'valibot';
import type { KnownInText } from '../views/known-in-text.ts';
import { LONGEST_QUOTING_TEXT } from './longest-quoting-text.ts';

const LONGEST_ADDRESS = 2_000;

/** Lists the requests about quotations. */
export const KNOWN_REQUESTS = [
  /**
   * Answered with `KnownFound`: which quotations of this text are on record. The article that is kept of the address is left out, with its reprints: a page
   * does not confirm itself.
   */
  v.strictObject({
    type: v.literal('known'),
    text: v.pipe(v.string(), v.maxLength(LONGEST_QUOTING_TEXT)),
    address: v.nullable(v.pipe(v.string(), v.maxLength(LONGEST_ADDRESS))),
  }),
] as const;

/** Tells which quotations of a text are on record. */
export interface KnownFound extends KnownInText {
  /** How many articles of the library were looked through, of how many; null once that is all of them. */
  readonly progress: { readonly read: number; readonly of: number } | null;
}
