import { speakerNames } from '../cite/speaker-line.ts';
import type { Holding } from '../holdings/holding.ts';
import { findQuote, readQuoteId } from '../holdings/quote-id.ts';
import { type QuoteView, viewQuote } from '../holdings/quote-view.ts';
import type { Actor, ActorId, AnalysedArticle, ArticleId, QuoteId } from '../model.ts';
import type { Comparison, ComparisonId } from '../reader/comparison.ts';
import { printedTexts } from './printed-texts.ts';
import { quotesWithRolesAt } from './with-roles-at.ts';

/** Shows a quote that was pinned, as it is on record now; null where it is there no more. */
export interface ComparedQuote {
  /** The id by which it was pinned: what is on record may have another by now. */
  readonly pinned: QuoteId;
  readonly quote: QuoteView | null;
  /** Numbers the text that its article prints: reprints have one number, and are one source. Null where the quote is gone. */
  readonly text: number | null;
}

/** Shows what the reader compares. */
export interface ComparisonView {
  readonly comparison: Comparison;
  /** Whether it outlives the browser's session. One that was pinned in a private window does not. */
  readonly isLasting: boolean;
  /** In the order in which they were pinned. */
  readonly quotes: readonly ComparedQuote[];
}

/** Tells a comparison from others in a list. */
export interface ComparisonSummary {
  readonly id: ComparisonId;
  /** What the reader calls it; null where nothing. */
  readonly title: string | null;
  /** An ISO instant. */
  readonly changed: string;
  readonly count: number;
  /** Who speaks in it, each once, and the ISO days of its articles, as far as they are known. */
  readonly speakers: readonly string[];
  readonly days: readonly string[];
}

/** Says which quotes are pinned to the current comparison. */
export interface Pins {
  readonly quotes: readonly QuoteId[];
}

/** Shows the quotes of a comparison, each from its article; an article is read once. Rejects where the record cannot be read. */
export async function viewCompared(
  holding: Holding,
  pinned: readonly QuoteId[],
): Promise<readonly ComparedQuote[]> {
  const articles = new Map<ArticleId, Promise<AnalysedArticle | null>>();
  const articleOf = (id: ArticleId) => {
    const asked = articles.get(id) ?? holding.article(id);
    articles.set(id, asked);
    return asked;
  };
  const found = await Promise.all(
    pinned.map(async (id): Promise<ComparedQuote> => {
      const place = readQuoteId(id);
      const article = place && (await articleOf(place.article));
      const quote = article && findQuote(article, id);
      if (!article || !quote) return { pinned: id, quote: null, text: null };
      const speakers = await Promise.all(quote.speakers.map((actor) => holding.actor(actor)));
      return { pinned: id, quote: viewQuote(article, quote, namesOf(speakers)), text: null };
    }),
  );
  const read = (await Promise.all(articles.values())).flatMap((article) => article ?? []);
  const { ofArticles } = printedTexts(read, null);
  const texts = [...new Set(ofArticles.values())];
  const shown = await quotesWithRolesAt(
    holding,
    found.flatMap(({ quote }) => (quote === null ? [] : [quote])),
  );
  const inOrder = shown.values();
  return found.map((one) => {
    const text = one.quote && ofArticles.get(one.quote.article);
    if (!text) return one;
    return { ...one, quote: inOrder.next().value ?? one.quote, text: texts.indexOf(text) };
  });
}

function namesOf(actors: readonly (Actor | null)[]): ReadonlyMap<ActorId, Actor> {
  return new Map(actors.flatMap((actor) => (actor === null ? [] : [[actor.id, actor]])));
}

/** Sums a comparison up. */
export async function summariseComparison(
  holding: Holding,
  { id, title, changed, quotes }: Comparison,
): Promise<ComparisonSummary> {
  const shown = (await viewCompared(holding, quotes)).flatMap(({ quote }) => (quote === null ? [] : [quote]));
  return {
    ...{ id, title, changed, count: quotes.length },
    speakers: [...new Set(shown.flatMap(speakerNames))],
    days: shown.flatMap(({ date }) => (date === null ? [] : [date])),
  };
}
