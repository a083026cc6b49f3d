import type { QuoteView } from '../../lib/holdings/quote-view.ts';
import type { KeptArticle } from '../../lib/library/kept-article.ts';
import type { Span } from '../../lib/model.ts';
import type { ArticleView } from '../../lib/views/article-view.ts';

/** Holds an article as the reader shows it. */
export interface ReadableArticle {
  readonly view: ArticleView;
  /** The article's quotes, each at its position in the article. */
  readonly quotes: readonly QuoteView[];
  /** The headline, where the text has it: it is set as the heading, and stands among the paragraphs no more. */
  readonly headline: Span | null;
  readonly paragraphs: readonly Span[];
  /** What was kept of it besides; null for an article of the bundled index. */
  readonly kept: KeptArticle | null;
}
