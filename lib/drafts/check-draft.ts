import type { QuotationInText } from '../article/quotations-in.ts';
import type { KnownAnswer } from '../views/known-answer.ts';
import type { KnownQuotation } from '../views/known-in-text.ts';

/** Quotations that are compared at once: some hundredths of a second, behind which a reader may stop it. */
const AT_ONCE = 20;

/** Lists the effects that checking a draft needs. */
export interface CheckEffects {
  /** Finds the quotations of a text, in its order. */
  quotationsIn(text: string): Promise<readonly QuotationInText[]>;
  /** Answers for each quotation, in their order. */
  known(quotations: readonly QuotationInText[]): Promise<readonly KnownAnswer[]>;
  /** Ends it between two slices. */
  readonly signal: AbortSignal;
  /** Counts quotations after each slice. */
  onProgress(compared: number, of: number): void;
}

/** Compares every quotation of a draft with what is on record, in slices. Rejects with the reason of the signal where that ends it. */
export async function checkDraft(text: string, effects: CheckEffects): Promise<readonly KnownQuotation[]> {
  const { signal } = effects;
  const found = await effects.quotationsIn(text);
  const checked: KnownQuotation[] = [];
  for (let from = 0; from < found.length; from += AT_ONCE) {
    signal.throwIfAborted();
    effects.onProgress(from, found.length);
    const slice = found.slice(from, from + AT_ONCE);
    const answers = await effects.known(slice);
    checked.push(...slice.map((quotation, at) => ({ ...quotation, answer: answers[at] ?? NOTHING })));
  }
  signal.throwIfAborted();
  return checked;
}

const NOTHING: KnownAnswer = { first: null, matches: [], origins: [] };
