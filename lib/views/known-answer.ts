import { firstOnRecord } from '../checks/display-order.ts';
import type { Quotation } from '../checks/find-known.ts';
import { agencyCredit } from '../checks/origins/agency-credit.ts';
import { originsOf } from '../checks/origins/origins-of.ts';
import type { Holding } from '../holdings/holding.ts';
import { type KnownView, standsInMarks } from '../holdings/known/known-view.ts';
import type { AnalysedArticle, ArticleId } from '../model.ts';

/** Shows what is on record of one quotation. */
export interface KnownAnswer {
  /** The day on which the whole of it was first on record in the same words, in quotation marks; null where no dated quote has that. */
  readonly first: string | null;
  /** In `displayOrder`; empty where nothing is on record, which is the usual answer. */
  readonly matches: readonly KnownView[];
  /** Where the words come from: matches in reprints of one text count as one. */
  readonly origins: readonly KnownOrigin[];
}

/** Is a text in which a quotation is on record, however many articles print it. */
interface KnownOrigin {
  /** Places in `matches`. */
  readonly matches: readonly number[];
  /** The agency that the earliest of the articles with that text credits: likely whose text it is. Null where none credits one. */
  readonly agency: string | null;
}

/** Looks quotations up, one answer for each. A quotation's own article and its reprints confirm nothing. Reads the articles that have something, each once. */
export async function viewKnown(
  holding: Pick<Holding, 'known' | 'article'>,
  quotations: readonly Quotation[],
): Promise<readonly KnownAnswer[]> {
  const found = await holding.known(quotations);
  const articles = await readArticles(holding, [
    ...found.flat().map(({ quote }) => quote.article),
    // Only where something was found: who asks about a whole page mostly finds nothing.
    ...quotations.flatMap(({ article }, at) =>
      article === null || !found[at]?.length ? [] : [article as ArticleId],
    ),
  ]);
  const groups = groupsOf(articles);
  return quotations.map(({ article }, at) => {
    const own = article === null ? undefined : groups.get(article);
    const matches = (found[at] ?? []).filter(
      ({ quote }) => quote.article !== article && (own === undefined || groups.get(quote.article) !== own),
    );
    const first = firstOnRecord(matches.filter(standsInMarks));
    return { first, matches, origins: knownOrigins(matches, groups) };
  });
}

async function readArticles(
  holding: Pick<Holding, 'article'>,
  ids: readonly ArticleId[],
): Promise<readonly AnalysedArticle[]> {
  const found = await Promise.all([...new Set(ids)].map((id) => holding.article(id)));
  return found.flatMap((article) => article ?? []);
}

/** Is a text that some of the articles print. */
interface PrintedText {
  readonly agency: string | null;
}

/** Says for each article which text it prints, and from which agency that likely is. */
function groupsOf(articles: readonly AnalysedArticle[]): ReadonlyMap<string, PrintedText> {
  const printed = articles.map(({ text, quotes, date, source, kept }) => ({
    ...{ text, date },
    quotes: quotes.filter(({ kind }) => kind !== 'indirect').map(({ start, end }) => text.slice(start, end)),
    agency: agencyCredit({ text, source, authors: kept?.authors ?? [] })?.agency ?? null,
  }));
  return new Map(
    originsOf(printed).flatMap((origin) =>
      origin.articles.flatMap((place) => (articles[place] ? [[articles[place].id, origin] as const] : [])),
    ),
  );
}

/** Groups matches by the text in which they are printed; one whose article cannot be read any more stands alone. */
function knownOrigins(
  matches: readonly KnownView[],
  groups: ReadonlyMap<string, PrintedText>,
): readonly KnownOrigin[] {
  const places = [...matches.keys()];
  const byText = Map.groupBy(places, (at) => {
    const article = matches[at]?.quote.article ?? '';
    return groups.get(article) ?? article;
  });
  return [...byText].map(([text, own]) => ({
    matches: own,
    agency: typeof text === 'string' ? null : text.agency,
  }));
}
