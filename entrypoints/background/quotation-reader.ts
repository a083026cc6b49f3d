import type { QuotationInText } from '../../lib/article/quotations-in.ts';
import type { Holding } from '../../lib/holdings/holding.ts';
import { once } from '../../lib/holdings/once.ts';

/** Prepares to find the quotations of a text with whoever says them. The engine comes at the first text, as where an article is kept. */
export function quotationReader(bundled: Holding): (text: string) => Promise<readonly QuotationInText[]> {
  const engine = once(async () => {
    const [{ quotationsIn }, { curatedOf }, actors] = await Promise.all([
      import('../../lib/article/quotations-in.ts'),
      import('../../lib/article/curated.ts'),
      Array.fromAsync(bundled.names()),
    ]);
    const curated = curatedOf(actors);
    return (text: string) => quotationsIn(text, curated);
  });
  return async (text) => (await engine())(text);
}
