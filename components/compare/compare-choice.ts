import type { QuoteId } from '../../lib/model.ts';
import type { Problem } from '../../lib/problems/problem.ts';

/** Pins quotes to the comparison that the reader fills, from wherever they are shown. */
export interface CompareChoice {
  /** Whether a quote is pinned, as far as this window knows: a card in a page is told of what was pinned in it alone. */
  readonly isPinned: (quote: QuoteId) => boolean;
  /** How many are pinned; null where that is not told. */
  readonly count: number | null;
  /** Pins a quote, or takes it out; resolves to why that could not be, or to null. */
  readonly onPin: (quote: QuoteId, on: boolean) => Promise<Problem | null>;
  /** Shows what is pinned side by side. */
  readonly onSee: () => void;
}
