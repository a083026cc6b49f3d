import { compareSpeakers } from '../../checks/compare/compare-speakers.ts';
import type { Quotation } from '../../checks/find-known.ts';
import { type KnownView, mergeKnown, viewKnownMatch } from '../../holdings/known/known-view.ts';
import { viewQuote } from '../../holdings/quote-view.ts';
import type { AnalysedArticle } from '../../model.ts';
import type { Place } from '../derive/place.ts';
import type { AskTables } from '../store/library-holding.ts';
import { withActorNames } from '../store/lists/with-actor-names.ts';
import { articleInLibrary } from '../store/stored-article.ts';
import type { FollowedKnown } from './followed-known.ts';
import type { PlacedMatch } from './known-index.ts';

/** Looks quotations up in the library. Of its articles those alone are read that have something, each once. */
export async function knownInLibrary(
  quotations: readonly Quotation[],
  followed: FollowedKnown,
  ask: AskTables,
): Promise<readonly (readonly KnownView[])[]> {
  const found = await followed.ask((index) => quotations.map((one) => index.find(one)));
  const places = [...new Set(found.flat().map(({ place }) => place))];
  if (places.length === 0) return found.map(() => []);
  return ask(async (tables) => {
    const stored = await Promise.all(places.map((place) => tables.articles.get(place)));
    const articles = new Map(
      stored.flatMap((one) => (one === undefined ? [] : [[one.place, articleInLibrary(one)] as const])),
    );
    return withActorNames(tables, (names) =>
      found.map((matches, at) =>
        mergeKnown([
          matches.flatMap((one): KnownView[] => {
            const placed = quoteAt(articles, one);
            if (placed === null) return [];
            const view = viewKnownMatch(one.match, viewQuote(placed.article, placed.quote, names));
            return [asNamedHere(view, quotations[at]?.speaker ?? null)];
          }),
        ]),
      ),
    );
  });
}

/**
 * Compares the speakers once more by the name that the library has: the reader may have renamed whoever an article misspells, and another article may have the fuller name. A name that is
 * the same under either tells of no other speaker.
 */
function asNamedHere(view: KnownView, speaker: string | null): KnownView {
  const [named, ...others] = view.quote.speakers;
  if (named === undefined || others.length > 0) return view;
  const compared = compareSpeakers(named.name, speaker);
  return {
    ...view,
    isSameSpeaker: view.isSameSpeaker || compared === 'same',
    isOtherSpeaker: view.isOtherSpeaker && compared === 'different',
  };
}

/** Finds the quote of a match; null where the article was changed since the index was asked. */
function quoteAt(articles: ReadonlyMap<Place, AnalysedArticle>, { place, start, text }: PlacedMatch) {
  const article = articles.get(place);
  const quote = article?.quotes.find(
    (one) => one.start === start && article.text.slice(one.start, one.end) === text,
  );
  return article && quote ? { article, quote } : null;
}
