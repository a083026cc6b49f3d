import type { QuoteView } from '../../holdings/quote-view.ts';
import { type Attributed, inferredFrom } from './inferred-from.ts';

/**
 * Returns the article's words for a quote's speakers where they tell something beside what is shown. Null where names and role say it,
 * or where the speakers are said to be inferred from these words.
 */
export function tellingName(quote: Attributed & Pick<QuoteView, 'describedAs'>): string | null {
  const { describedAs } = quote;
  const isSaid = inferredFrom(quote)?.toLowerCase().endsWith(`“${describedAs?.toLowerCase()}”`);
  return isSaid ? null : describedAs;
}
