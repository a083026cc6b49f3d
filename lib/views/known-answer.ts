import { firstOnRecord } from '../checks/display-order.ts';
import type { Quotation } from '../checks/find-known.ts';
import { groupReprints } from '../checks/origins/reprints.ts';
import type { Holding } from '../holdings/holding.ts';
import type { KnownView } from '../holdings/known/known-view.ts';
import type { AnalysedArticle, ArticleId } from '../model.ts';

/** Shows what is on record of one quotation. */
export interface KnownAnswer {
  /** The day on which the whole of it was first on record in the same words; null where no dated quote has that. */
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
  /** The agency that the text is of; null where no article says so. */
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
    const own = article === null ? undefined : (groups.get(article) ?? article);
    const matches = (found[at] ?? []).filter(({ quote }) => groupOf(groups, quote.article) !== own);
    return { first: firstOnRecord(matches), matches, origins: originsOf(matches, groups) };
  });
}

async function readArticles(
  holding: Pick<Holding, 'article'>,
  ids: readonly ArticleId[],
): Promise<readonly AnalysedArticle[]> {
  const found = await Promise.all([...new Set(ids)].map((id) => holding.article(id)));
  return found.flatMap((article) => article ?? []);
}

/** Says for each article of which group of reprints it is, by the group's first. */
function groupsOf(articles: readonly AnalysedArticle[]): ReadonlyMap<string, string> {
  const printed = articles.map(({ text, quotes }) => ({
    text,
    quotes: quotes.filter(({ kind }) => kind !== 'indirect').map(({ start, end }) => text.slice(start, end)),
  }));
  return new Map(
    groupReprints(printed).flatMap((places) => {
      const ids = places.flatMap((place) => articles[place]?.id ?? []);
      return ids.map((id) => [id, ids[0] ?? id] as const);
    }),
  );
}

const groupOf = (groups: ReadonlyMap<string, string>, article: ArticleId): string =>
  groups.get(article) ?? article;

function originsOf(
  matches: readonly KnownView[],
  groups: ReadonlyMap<string, string>,
): readonly KnownOrigin[] {
  const origins = new Map<string, number[]>();
  for (const [at, { quote }] of matches.entries()) {
    const group = groupOf(groups, quote.article);
    const places = origins.get(group);
    if (places) places.push(at);
    else origins.set(group, [at]);
  }
  return [...origins.values()].map((places) => ({ matches: places, agency: null }));
}
