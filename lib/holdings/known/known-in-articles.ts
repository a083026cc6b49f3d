import { findKnown, type Quotation } from '../../checks/find-known.ts';
import { KnownQuotes } from '../../checks/known/known-quotes.ts';
import type { AnalysedArticle } from '../../model.ts';
import { type ActorNames, viewQuote } from '../quote-view.ts';
import { type KnownOfArticle, knownQuotesOf } from './known-quotes-of.ts';
import { type KnownView, mergeKnown, viewKnownMatch } from './known-view.ts';

/** Tells for each quotation what it repeats, in the order of a list. */
export type LookUpKnown = (quotations: readonly Quotation[]) => readonly (readonly KnownView[])[];

/** Prepares to look quotations up in articles that are in memory. Linear in their quotes; a question is not. */
export function knownInArticles(articles: readonly AnalysedArticle[], actors: ActorNames): LookUpKnown {
  const all = articles.flatMap((article) =>
    knownQuotesOf(article, actors).map((known) => ({ known, article })),
  );
  const index = new KnownQuotes();
  index.add(all.map(({ known }) => known));
  // The index gives no number that it was not given.
  const at = (quote: number) => all[quote] as { known: KnownOfArticle; article: AnalysedArticle };
  return (quotations) =>
    quotations.map((quotation) => {
      const matches = findKnown(quotation, index, (quote) => at(quote).known);
      const views = matches.map((match) => {
        const { known, article } = at(match.quote);
        return viewKnownMatch(match, viewQuote(article, known.quote, actors));
      });
      return mergeKnown([views]);
    });
}
