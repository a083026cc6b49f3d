import type { AnalysedArticle, ArticleId } from '../model.ts';

/** Shows an article in a list. */
export interface ArticleSummary {
  readonly id: ArticleId;
  /** The headline, or null where the text has none. */
  readonly title: string | null;
  readonly opening: string;
  readonly date: string | null;
  readonly source: string | null;
  /** Counts its quotes. */
  readonly quotes: number;
}

/** Tells of an article what a list shows. */
export function summarise({ id, title, opening, date, source, quotes }: AnalysedArticle): ArticleSummary {
  return { id, title, opening, date, source, quotes: quotes.length };
}
