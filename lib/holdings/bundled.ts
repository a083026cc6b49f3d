import type { Actor, ActorId, AnalysedArticle, ArticleId, Index, Quote } from '../model.ts';
import { actorsById } from './actors-by-id.ts';
import { summarise } from './article-summary.ts';
import type { Holding } from './holding.ts';
import {
  articlesLatestFirst,
  type Comparator,
  cursorAfter,
  type Dated,
  quotesLatestFirst,
  readCursor,
} from './latest-first.ts';
import { mentionedIn } from './mentioned-in.ts';
import { once } from './once.ts';
import { quoteIdOf } from './quote-id.ts';
import { viewQuote } from './quote-view.ts';
import { type RoleView, rolesByActor } from './role-view.ts';
import { searchIn } from './search.ts';
import type { Cursor, Slice, SliceRequest } from './slice.ts';

/** A quote with the article that has it. */
interface Placed {
  readonly article: AnalysedArticle;
  readonly quote: Quote;
}

/** A pack's content, arranged for look-up. Every list stands in the order in which it is shown. */
interface Arranged {
  readonly articles: readonly AnalysedArticle[];
  readonly byId: ReadonlyMap<ArticleId, AnalysedArticle>;
  readonly actors: ReadonlyMap<ActorId, Actor>;
  readonly quotes: number;
  readonly saidBy: ReadonlyMap<ActorId, readonly Placed[]>;
  readonly about: ReadonlyMap<ActorId, readonly Placed[]>;
  readonly roles: ReadonlyMap<ActorId, readonly RoleView[]>;
}

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
  const quotesIn = async (list: 'saidBy' | 'about', id: ActorId, request: SliceRequest) => {
    const held = await arranged();
    return sliceOf(held[list].get(id) ?? [], request, {
      order: quotesLatestFirst,
      placeOf: ({ article, quote }) => ({ date: article.date, id: quoteIdOf(article, quote) }),
      show: ({ article, quote }) => viewQuote(article, quote, held.actors),
    });
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
    saidBy: (id, request) => quotesIn('saidBy', id, request),
    about: (id, request) => quotesIn('about', id, request),
    article: async (id) => (await arranged()).byId.get(id) ?? null,
    articles: async (request) =>
      sliceOf((await arranged()).articles, request, {
        order: articlesLatestFirst,
        placeOf: (article) => article,
        show: summarise,
      }),
    search: async (words, request) => (await search())(words, request),
  };
}

function arrange(index: Index): Arranged {
  const articles = index.articles.toSorted(articlesLatestFirst);
  const saidBy = new Map<ActorId, Placed[]>();
  const about = new Map<ActorId, Placed[]>();
  let quotes = 0;
  for (const article of articles) {
    quotes += article.quotes.length;
    for (const quote of inOrder(article)) {
      for (const id of quote.speakers) list(saidBy, id, { article, quote });
      for (const id of mentionedIn(article, quote))
        if (!quote.speakers.includes(id)) list(about, id, { article, quote });
    }
  }
  return {
    articles,
    byId: new Map(articles.map((article) => [article.id, article])),
    actors: actorsById(articles, index.actors),
    quotes,
    saidBy,
    about,
    roles: rolesByActor(articles),
  };
}

function list<Item>(lists: Map<ActorId, Item[]>, id: ActorId, item: Item): void {
  const listed = lists.get(id);
  if (listed === undefined) lists.set(id, [item]);
  else listed.push(item);
}

/** Ids are made only where two quotes begin at one place: each costs a hash. */
function inOrder(article: AnalysedArticle): readonly Quote[] {
  return article.quotes.toSorted(
    (a, b) => a.start - b.start || (quoteIdOf(article, a) < quoteIdOf(article, b) ? -1 : 1),
  );
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
