import { quoteIdOf } from '../../../lib/holdings/quote-id.ts';
import type { AnalysedArticle, QuoteId } from '../../../lib/model.ts';
import type { Pane } from '../driver.ts';

/** Pins the first quotes of articles that came with On Record, so many of each, and ids of quotes that nobody has; the pane is a document of the extension. */
export async function pinQuotesOf(
  pane: Pane,
  articles: readonly AnalysedArticle[],
  gone: readonly string[] = [],
  ofEach = 1,
): Promise<void> {
  const first = articles.flatMap((article) =>
    article.quotes.slice(0, ofEach).map((quote) => quoteIdOf(article, quote)),
  );
  await pane.run(
    async (quotes) => {
      const { browser, chrome } = globalThis as unknown as Record<
        'browser' | 'chrome',
        { runtime: { sendMessage(message: object): Promise<unknown> } } | undefined
      >;
      await (browser ?? chrome)?.runtime.sendMessage({ type: 'pin-quotes', quotes, on: true, tab: null });
    },
    [...first, ...(gone as readonly QuoteId[])],
  );
}
