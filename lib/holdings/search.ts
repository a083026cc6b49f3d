import Fuse, { type IFuseOptions } from 'fuse.js';
import type { Actor, ActorId, ActorKind, AnalysedArticle } from '../model.ts';
import { articlesLatestFirst, quotesLatestFirst } from './latest-first.ts';
import { type QuoteView, viewQuote } from './quote-view.ts';
import { rolesByActor } from './role-view.ts';
import type { Cursor, Slice, SliceRequest } from './slice.ts';

/** Answers a search: an actor or a quote. */
export type SearchHit =
  | {
      readonly type: 'actor';
      readonly id: ActorId;
      readonly name: string;
      readonly kind: ActorKind;
      readonly role: string | null;
      readonly quotes: number;
    }
  | { readonly type: 'quote'; readonly quote: QuoteView };

/** A hit and the texts that it is found by, in plain words. */
interface Entry {
  readonly names: readonly string[];
  readonly words: string;
  readonly source: string;
  readonly hit: SearchHit;
}

const OPTIONS: IFuseOptions<Entry> = {
  keys: [
    { name: 'names', weight: 3 },
    { name: 'words', weight: 2 },
    { name: 'source', weight: 1 },
  ],
  // Word by word, each with room for a typo, and every word must be found: more words narrow a search.
  useTokenSearch: true,
  tokenMatch: 'all',
  ignoreLocation: true,
  ignoreDiacritics: true,
  threshold: 0.3,
};

/** Searches actors and quotes, best first. */
export type Search = (words: string, request: SliceRequest) => Slice<SearchHit>;

/** Prepares a search over articles. Building costs more than asking: keep the result as long as the articles. */
export function searchIn(articles: readonly AnalysedArticle[], actors: ReadonlyMap<ActorId, Actor>): Search {
  const fuse = new Fuse([...actorEntries(articles, actors), ...quoteEntries(articles, actors)], OPTIONS);
  return (words, request) => {
    const wanted = plain(words);
    const isAsked = wanted !== '' && Number.isFinite(hitsBefore(request.after));
    const found = isAsked ? fuse.search(wanted).map(({ item }) => item) : [];
    // Fuse looks inside words too: without this, "US" finds "Russia" before the United States.
    const asTyped = new Set(found.filter((entry) => beginsWords(entry, wanted)));
    const best = [...asTyped, ...found.filter((entry) => !asTyped.has(entry))];
    return sliceOfHits(
      best.map(({ hit }) => hit),
      request,
    );
  };
}

/** Cuts a slice from all hits. The cursor counts the hits before it: they stand in no order but that of the search. */
export function sliceOfHits(best: readonly SearchHit[], { after, size }: SliceRequest): Slice<SearchHit> {
  const from = hitsBefore(after);
  const end = from + size;
  return {
    items: best.slice(from, end),
    total: best.length,
    next: end < best.length ? (String(end) as Cursor) : null,
    missing: [],
  };
}

/** Counts the hits before a cursor; infinitely many before what is no cursor of a search. */
export function hitsBefore(after: Cursor | null): number {
  if (after === null) return 0;
  return /^[1-9]\d{0,8}$/.test(after) ? Number(after) : Number.POSITIVE_INFINITY;
}

/** Reduces a text to its words in lower case, between single spaces; "U.S." and "China’s" are one word each. */
function plain(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+(?:[.'’][\p{L}\p{M}\p{N}]+)*/gu) ?? [];
  return words.map((word) => word.replace(/[.'’]/g, '')).join(' ');
}

function beginsWords({ names, words, source }: Entry, wanted: string): boolean {
  const own = ` ${[...names, words, source].join(' ')}`;
  return wanted.split(' ').every((start) => own.includes(` ${start}`));
}

function actorEntries(articles: readonly AnalysedArticle[], actors: ReadonlyMap<ActorId, Actor>): Entry[] {
  const quotes = new Map<ActorId, number>();
  const roles = rolesByActor(articles.toSorted(articlesLatestFirst));
  for (const article of articles) {
    for (const { speakers } of article.quotes)
      for (const id of speakers) quotes.set(id, (quotes.get(id) ?? 0) + 1);
  }
  return [...actors.values()].map(({ id, name, kind, aliases, short, seats }) => ({
    names: [name, ...aliases, ...short, ...seats].map(plain),
    words: '',
    source: '',
    hit: {
      type: 'actor',
      id,
      name,
      kind,
      role: roles.get(id)?.[0]?.role ?? null,
      quotes: quotes.get(id) ?? 0,
    },
  }));
}

/** Latest first: among equally good hits the order of the entries stays. */
function quoteEntries(articles: readonly AnalysedArticle[], actors: ReadonlyMap<ActorId, Actor>): Entry[] {
  return articles
    .flatMap((article) => article.quotes.map((quote) => viewQuote(article, quote, actors)))
    .sort(quotesLatestFirst)
    .map((quote) => ({
      names: quote.speakers.map(({ name }) => plain(name)),
      words: plain(`${quote.text} ${quote.namedAs ?? ''}`),
      source: plain(quote.source ?? ''),
      hit: { type: 'quote', quote },
    }));
}
