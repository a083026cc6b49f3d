import { agencyCredit } from '../checks/origins/agency-credit.ts';
import { originsOf } from '../checks/origins/origins-of.ts';
import type { AnalysedArticle, ArticleId } from '../model.ts';

/** Is a text that one or more articles print. */
interface PrintedText {
  /** The news agency that it is likely from; null where none is credited. */
  readonly agency: string | null;
}

/** Says which text articles and a page print: the same object stands for the same text. */
export interface PrintedTexts {
  readonly ofArticles: ReadonlyMap<ArticleId, PrintedText>;
  /** Null where no page is asked about. */
  readonly ofPage: PrintedText | null;
}

/** Groups articles, and the text of a page, by the text that they print. Linear in the words. */
export function printedTexts(articles: readonly AnalysedArticle[], page: string | null): PrintedTexts {
  const printed = articles.map(({ text, quotes, date, source, kept }) => ({
    ...{ text, date },
    quotes: quotes.filter(({ kind }) => kind !== 'indirect').map(({ start, end }) => text.slice(start, end)),
    agency: agencyCredit({ text, source, authors: kept?.authors ?? [] })?.agency ?? null,
  }));
  // A page that has all quotes of an article may look back at it. One that has its prose, too, prints it.
  const asked = page === null ? [] : [{ text: page, quotes: [], date: null, agency: null }];
  const origins = originsOf([...printed, ...asked]);
  return {
    ofArticles: new Map(
      origins.flatMap((origin) =>
        origin.articles.flatMap((place) => (articles[place] ? [[articles[place].id, origin] as const] : [])),
      ),
    ),
    ofPage: page === null ? null : (origins.find((one) => one.articles.includes(articles.length)) ?? null),
  };
}
