import { firstOnRecord } from '../checks/display-order.ts';
import type { Quotation } from '../checks/find-known.ts';
import type { Holding } from '../holdings/holding.ts';
import { type KnownView, standsInMarks } from '../holdings/known/known-view.ts';
import type { AnalysedArticle, ArticleId } from '../model.ts';
import { type PrintedTexts, printedTexts } from './printed-texts.ts';
import { quotesWithRolesAt } from './with-roles-at.ts';

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

/** What of a holding knows quotations. */
export type KnowingHolding = Pick<Holding, 'known' | 'article' | 'rolesAround'>;

/** Shows what is on record of the quotations of a page. */
interface KnownOfPage {
  /** One for each quotation. */
  readonly answers: readonly KnownAnswer[];
  /** The articles with any of them that print the page's own text: they confirm nothing. */
  readonly own: ReadonlySet<ArticleId>;
}

/** Looks quotations up, one answer for each. A quotation's own article and its reprints confirm nothing. Reads the articles that have something, each once. */
export async function viewKnown(
  holding: KnowingHolding,
  quotations: readonly Quotation[],
): Promise<readonly KnownAnswer[]> {
  return (await viewKnownOfPage(holding, quotations, null)).answers;
}

/**
 * Looks the quotations of a page up. An address tells of few pages whose article they are: so articles that print the `text` of the page confirm nothing either.
 */
export async function viewKnownOfPage(
  holding: KnowingHolding,
  quotations: readonly Quotation[],
  text: string | null,
): Promise<KnownOfPage> {
  const found = await holding.known(quotations);
  const articles = await readArticles(holding, [
    ...found.flat().map(({ quote }) => quote.article),
    // Only where something was found: who asks about a whole page mostly finds nothing.
    ...quotations.flatMap(({ article }, at) =>
      article === null || !found[at]?.length ? [] : [article as ArticleId],
    ),
  ]);
  const texts = printedTexts(articles, text);
  const own = new Set<ArticleId>();
  const confirming = quotations.map(({ article }, at) => {
    const its = [texts.ofPage, texts.ofArticles.get(article as ArticleId)].flatMap((one) => one ?? []);
    const isOwn = (id: ArticleId) => id === article || its.some((one) => one === texts.ofArticles.get(id));
    for (const { quote } of found[at] ?? []) if (isOwn(quote.article)) own.add(quote.article);
    return (found[at] ?? []).filter(({ quote }) => !isOwn(quote.article));
  });
  const answers = (await withRoles(holding, confirming)).map((matches) => {
    const first = firstOnRecord(matches.filter(standsInMarks));
    return { first, matches, origins: knownOrigins(matches, texts.ofArticles) };
  });
  return { answers, own };
}

/** Shows at each quote what its speaker was then. */
async function withRoles(
  holding: Pick<Holding, 'rolesAround'>,
  lists: readonly (readonly KnownView[])[],
): Promise<readonly (readonly KnownView[])[]> {
  const quotes = await quotesWithRolesAt(
    holding,
    lists.flat().map(({ quote }) => quote),
  );
  const inOrder = quotes.values();
  return lists.map((matches) => matches.map((one) => ({ ...one, quote: inOrder.next().value ?? one.quote })));
}

async function readArticles(
  holding: Pick<Holding, 'article'>,
  ids: readonly ArticleId[],
): Promise<readonly AnalysedArticle[]> {
  const found = await Promise.all([...new Set(ids)].map((id) => holding.article(id)));
  return found.flatMap((article) => article ?? []);
}

/** Groups matches by the text in which they are printed; one whose article cannot be read any more stands alone. */
function knownOrigins(
  matches: readonly KnownView[],
  texts: PrintedTexts['ofArticles'],
): readonly KnownOrigin[] {
  const places = [...matches.keys()];
  const byText = Map.groupBy(places, (at) => {
    const article = matches[at]?.quote.article;
    return (article && texts.get(article)) ?? article;
  });
  return [...byText].map(([text, own]) => ({
    matches: own,
    agency: typeof text === 'object' ? text.agency : null,
  }));
}
