import { findKnown, type KnownMatch, type Quotation } from '../../checks/find-known.ts';
import { KnownQuotes } from '../../checks/known/known-quotes.ts';
import type { Holding } from '../../holdings/holding.ts';
import { type KnownOfArticle, knownQuotesOf } from '../../holdings/known/known-quotes-of.ts';
import { type KnownView, mergeKnown, viewKnownMatch } from '../../holdings/known/known-view.ts';
import { viewQuote } from '../../holdings/quote-view.ts';
import type { Actor } from '../../model.ts';
import type { Place } from '../derive/place.ts';
import { type ReadUpTo, readUpTo } from '../search/index/touched.ts';
import type { AskTables } from '../store/library-holding.ts';
import { actorsOf } from '../store/lists/with-actor-names.ts';
import { articleInLibrary } from '../store/stored-article.ts';

/** Articles that are read at once, so that others' questions have their turn between. */
const READ_AT_ONCE = 50;

/** Is a known quote with the place of its article. */
interface PlacedQuote {
  readonly place: Place;
  readonly known: KnownOfArticle;
}

/** Is the index of a library, and up to which write it is true. */
interface BuiltIndex {
  readonly at: ReadUpTo | null;
  readonly index: KnownQuotes;
  readonly quotes: readonly PlacedQuote[];
}

/** Looks quotations up in the library. The index is made at the first question, and anew where the library was written since. */
export function knownInLibrary(ask: AskTables, curated: () => Promise<readonly Actor[]>): Holding['known'] {
  let built: Promise<BuiltIndex> | null = null;
  const upToDate = async (): Promise<BuiltIndex> => {
    const now = await ask(readUpTo);
    const before = await built?.catch(() => null);
    if (before && before.at?.token === now?.token && before.at?.count === now?.count) return before;
    built = build(ask, curated, now);
    return built;
  };
  return async (quotations) => {
    const { index, quotes } = await upToDate();
    const at = (quote: number) => quotes[quote] as PlacedQuote;
    const found = quotations.map((quotation: Quotation) =>
      findKnown(quotation, index, (quote) => at(quote).known).map((match) => ({ match, ...at(match.quote) })),
    );
    return Promise.all(found.map((matches) => ask((tables) => viewed(tables, matches))));
  };
}

async function build(
  ask: AskTables,
  curated: () => Promise<readonly Actor[]>,
  at: ReadUpTo | null,
): Promise<BuiltIndex> {
  const everybody = await curated();
  const index = new KnownQuotes();
  const quotes: PlacedQuote[] = [];
  for (let above = ''; ; ) {
    const stored = await ask((tables) => tables.articles.all({ above, limit: READ_AT_ONCE }));
    const slice = stored.flatMap((one) => {
      const article = articleInLibrary(one);
      const names = new Map([...everybody, ...article.discovered].map((actor) => [actor.id, actor]));
      return knownQuotesOf(article, names).map((known) => ({ place: one.place, known }));
    });
    index.add(slice.map(({ known }) => known));
    quotes.push(...slice);
    if (stored.length < READ_AT_ONCE) return { at, index, quotes };
    above = stored.at(-1)?.place ?? above;
  }
}

/** Shows matches. What was forgotten a moment ago is left out. */
async function viewed(
  tables: Parameters<Parameters<AskTables>[0]>[0],
  matches: readonly (PlacedQuote & { readonly match: KnownMatch })[],
): Promise<readonly KnownView[]> {
  const views = await Promise.all(
    matches.map(async ({ match, place, known: { quote } }) => {
      const stored = await tables.articles.get(place);
      if (stored === undefined) return [];
      const article = articleInLibrary(stored);
      const names = await actorsOf(tables, [...quote.speakers, ...article.roles.map(({ actor }) => actor)]);
      return [viewKnownMatch(match, viewQuote(article, quote, names))];
    }),
  );
  return mergeKnown([views.flat()]);
}
