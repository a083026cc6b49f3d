import type { ActorId, AnalysedArticle, Index } from '../model.ts';
import { type Arranged, arrange, type CountedList, type ListName } from './arrange.ts';
import { type ArticleSummary, summarise } from './article-summary.ts';
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
import { type Coverage, coverageOf } from './passages/coverage.ts';
import { quoteIdOf } from './quote-id.ts';
import { mainRolesOf } from './role-view.ts';
import { statedAround } from './roles/role-at.ts';
import { searchIn } from './search.ts';
import type { Cursor, QuotesRequest, Slice, SliceRequest } from './slice.ts';
import type { AroundName } from './subjects/around-name.ts';
import { type OnThisView, viewOnThis } from './subjects/on-this-view.ts';

const NOTHING: CountedList = { placed: [], quotes: 0 };

/**
 * Holds what a pack brought. It is loaded at the first question and kept; rejects as `load` does, and loads again at the next one.
 * Nothing is gone through at a question: lists are arranged once.
 */
export function bundledHolding(load: () => Promise<Index>): Holding {
  const index = once(load);
  const arranged = once(async () => arrange(await index()));
  const search = once(async () => {
    const { articles, actors } = await arranged();
    return searchIn(articles, actors);
  });
  const known = once(async () => {
    const { articles, actors } = await arranged();
    return knownInArticles(articles, actors);
  });
  const passagesIn = async (name: ListName, id: ActorId, request: QuotesRequest): Promise<PassageSlice> => {
    const { lists, actors } = await arranged();
    const { placed, quotes } = lists[name].get(id)?.[request.grades] ?? NOTHING;
    const slice = sliceOf(placed, request, {
      order: quotesLatestFirst,
      placeOf: ({
        article,
        passage: {
          rank,
          quotes: [first],
        },
      }) => ({
        date: article.date,
        rank,
        id: quoteIdOf(article, first),
      }),
      show: ({ article, passage }) => viewPassage(article, passage, actors),
    });
    return { ...slice, quotes };
  };
  return {
    name: 'bundled',
    async counts() {
      const { articles, actors, quotes } = await arranged();
      return { articles: articles.length, actors: actors.size, quotes };
    },
    async *names() {
      yield* (await index()).actors;
    },
    actor: async (id) => (await arranged()).actors.get(id) ?? null,
    roles: async (id) => (await arranged()).roles.get(id) ?? [],
    coverage: async (id) => [coverageIn(await arranged(), id)],
    rolesAround: async (id, days) => {
      const { articlesOf } = await arranged();
      return statedAround(mainRolesOf(articlesOf.get(id) ?? [], id), days);
    },
    onThis: async (id, paragraph) => onThisIn(await arranged(), id, paragraph),
    saidBy: (id, request) => passagesIn('saidBy', id, request),
    about: (id, request) => passagesIn('about', id, request),
    reported: (id, request) => passagesIn('reported', id, request),
    async namedIn(id, request) {
      const { namedIn, actors } = await arranged();
      return sliceOf(namedIn.get(id) ?? [], request, {
        order: articlesLatestFirst,
        placeOf: ({ article }) => article,
        show: ({ article, namings }) => viewNaming(article, namings, actors),
      });
    },
    articlesOf: async (id, request) => articleSlice((await arranged()).articlesOf.get(id) ?? [], request),
    article: async (id) => (await arranged()).byId.get(id) ?? null,
    articles: async (request) => articleSlice((await arranged()).articles, request),
    search: async (words, request) => (await search())(words, request),
    known: async (quotations) => (await known())(quotations),
  };
}

/** Counts the quotes of an actor by the articles that name the actor. */
function coverageIn({ articles, articlesOf, lists }: Arranged, id: ActorId): Coverage {
  const { placed } = lists.saidBy.get(id)?.all ?? NOTHING;
  const quotes = new Map<AnalysedArticle, number>();
  for (const { article, passage } of placed)
    quotes.set(article, (quotes.get(article) ?? 0) + passage.quotes.length);
  const covered = (articlesOf.get(id) ?? []).map((article) => ({
    date: article.date,
    quotes: quotes.get(article) ?? 0,
  }));
  return coverageOf({ holding: 'bundled', articles: articles.length }, covered);
}

function onThisIn({ lists, actors }: Arranged, id: ActorId, paragraph: AroundName): OnThisView[] {
  const speaker = actors.get(id);
  const { placed } = lists.saidBy.get(id)?.all ?? NOTHING;
  const said = placed.flatMap(({ article, passage }) => passage.quotes.map((quote) => ({ article, quote })));
  return speaker === undefined ? [] : viewOnThis(paragraph, speaker, said, actors);
}

function articleSlice(articles: readonly AnalysedArticle[], request: SliceRequest): Slice<ArticleSummary> {
  return sliceOf(articles, request, {
    order: articlesLatestFirst,
    placeOf: (article) => article,
    show: summarise,
  });
}

/** Cuts a slice from a list that stands in order; finds its place by halving, for a list may be long. */
function sliceOf<Held, Item>(
  all: readonly Held[],
  { after, size }: SliceRequest,
  how: {
    readonly order: Comparator;
    readonly placeOf: (held: Held) => Dated;
    readonly show: (held: Held) => Item;
  },
): Slice<Item> {
  const from = after === null ? 0 : firstBehind(all, after, how);
  const shown = all.slice(from, from + size);
  const last = shown.at(-1);
  return {
    items: shown.map(how.show),
    total: all.length,
    next: last !== undefined && from + size < all.length ? cursorAfter(how.placeOf(last)) : null,
    missing: [],
  };
}

function firstBehind<Held>(
  all: readonly Held[],
  after: Cursor,
  { order, placeOf }: { readonly order: Comparator; readonly placeOf: (held: Held) => Dated },
): number {
  const before = readCursor(after);
  if (before === null) return all.length;
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const held = all[middle];
    if (held !== undefined && order(before, placeOf(held)) < 0) high = middle;
    else low = middle + 1;
  }
  return low;
}
