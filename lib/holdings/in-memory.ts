import type { Actor, ActorId, AnalysedArticle, Quote, Span } from '../model.ts';
import { actorsById } from './actors-by-id.ts';
import { summarise } from './article-summary.ts';
import type { Holding } from './holding.ts';
import { knownInArticles } from './known/known-in-articles.ts';
import {
  articlesLatestFirst,
  type Comparator,
  cursorAfter,
  type Dated,
  quotesLatestFirst,
  readCursor,
} from './latest-first.ts';
import { viewNaming } from './naming-view.ts';
import { once } from './once.ts';
import { type PassageSlice, viewPassage } from './passage-view.ts';
import { actorsOfArticle } from './passages/actors-of-article.ts';
import { coverageOf } from './passages/coverage.ts';
import { namingsOf } from './passages/namings.ts';
import { directPassages, inTextOrder, passageCutter } from './passages/passages.ts';
import { publishersOf } from './passages/publishers.ts';
import { mainRolesOf, rolesOf } from './role-view.ts';
import { statedAround } from './roles/role-at.ts';
import { searchIn } from './search.ts';
import type { QuotesRequest, Slice, SliceRequest } from './slice.ts';
import type { Said } from './subjects/on-this.ts';
import { viewOnThis } from './subjects/on-this-view.ts';

/**
 * Holds articles as they are and goes through all of them for each question: the plain way, which the others are compared with.
 * `curated` are the actors whom nobody has to discover.
 */
export function inMemoryHolding(
  name: string,
  articles: readonly AnalysedArticle[],
  curated: readonly Actor[],
): Holding {
  const actors = actorsById(articles, curated);
  const inOrder = articles.toSorted(articlesLatestFirst);
  const publisherOf = publishersOf(articles, actors.values());
  const passagesThat = (
    matches: (article: AnalysedArticle, quote: Quote) => boolean,
    request: QuotesRequest,
  ): PassageSlice => {
    const all = inOrder.flatMap((article) => {
      const quotes = inTextOrder(article);
      const passages = passageCutter(article.text, quotes)(quotes.filter((quote) => matches(article, quote)));
      return (request.grades === 'direct' ? directPassages(passages) : passages).map((passage) =>
        viewPassage(article, passage, actors),
      );
    });
    const quotes = all.reduce((sum, passage) => sum + passage.quotes.length, 0);
    return { ...sliceOf(all, quotesLatestFirst, request), quotes };
  };
  // Kept all the same: it costs seconds to make, as what quotations are looked up in does.
  const search = once(async () => searchIn(articles, actors));
  const known = once(async () => knownInArticles(articles, actors));
  return {
    name,
    async counts() {
      const quotes = articles.reduce((sum, article) => sum + article.quotes.length, 0);
      return { articles: articles.length, actors: actors.size, quotes };
    },
    async *names() {
      yield* curated;
    },
    actor: async (id) => actors.get(id) ?? null,
    roles: async (id) => rolesOf(articles, id),
    coverage: async (id) => [
      coverageOf({ holding: name, articles: articles.length }, articles.flatMap(coveredBy(id))),
    ],
    rolesAround: async (id, days) => statedAround(mainRolesOf(inOrder, id), days),
    onThis: async (id, paragraph) => {
      const speaker = actors.get(id);
      const said = inOrder.flatMap((article) => saidIn(article, id));
      return speaker === undefined ? [] : viewOnThis(paragraph, speaker, said, actors);
    },
    saidBy: async (id, request) => passagesThat((_, { speakers }) => speakers.includes(id), request),
    about: async (id, request) => passagesThat((article, quote) => isAbout(article, quote, id), request),
    reported: async (id, request) => passagesThat((article) => publisherOf(article) === id, request),
    namedIn: async (id, request) =>
      sliceOf(
        inOrder
          .filter((article) => publisherOf(article) !== id)
          .flatMap((article) => {
            const namings = namingsOf(article).get(id);
            return namings === undefined ? [] : [viewNaming(article, namings, actors)];
          }),
        articlesLatestFirst,
        request,
      ),
    articlesOf: async (id, request) =>
      sliceOf(
        inOrder.filter((article) => actorsOfArticle(article).includes(id)).map(summarise),
        articlesLatestFirst,
        request,
      ),
    article: async (id) => articles.find((article) => article.id === id) ?? null,
    articles: async (request) => sliceOf(inOrder.map(summarise), articlesLatestFirst, request),
    search: async (words, request) => (await search())(words, request),
    known: async (quotations) => (await known())(quotations),
  };
}

/** Lists the quotes of an actor that stand in passages, in their order. */
function saidIn(article: AnalysedArticle, id: ActorId): Said[] {
  const quotes = inTextOrder(article);
  const passages = passageCutter(
    article.text,
    quotes,
  )(quotes.filter(({ speakers }) => speakers.includes(id)));
  return passages.flatMap((passage) => passage.quotes.map((quote) => ({ article, quote })));
}

/** Gives an article that has somebody, with how many quotes of theirs it has; nothing for the others. */
function coveredBy(id: ActorId): (article: AnalysedArticle) => { date: string | null; quotes: number }[] {
  return (article) => {
    if (!actorsOfArticle(article).includes(id)) return [];
    return [{ date: article.date, quotes: saidIn(article, id).length }];
  };
}

function isAbout({ mentions }: AnalysedArticle, quote: Quote, id: ActorId): boolean {
  return (
    !quote.speakers.includes(id) &&
    mentions.some((mention) => mention.actor === id && isWithin(mention, quote))
  );
}

function isWithin(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Cuts a slice from a whole list that stands in order. */
function sliceOf<Item extends Dated>(
  all: readonly Item[],
  order: Comparator,
  { after, size }: SliceRequest,
): Slice<Item> {
  const before = after === null ? null : readCursor(after);
  const rest = after === null ? all : all.filter((item) => before !== null && order(before, item) < 0);
  const items = rest.slice(0, size);
  const last = items.at(-1);
  return {
    items,
    total: all.length,
    next: last && rest.length > items.length ? cursorAfter(last) : null,
    missing: [],
  };
}
