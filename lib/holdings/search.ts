import type { Actor, ActorId, ActorKind, AnalysedArticle } from '../model.ts';
import { findByWords } from '../search/find-by-words.ts';
import { plainWords } from '../search/plain-words.ts';
import type { Found, SearchEntry, SearchMatch, SearchText } from '../search/search-entry.ts';
import { spaced } from '../text/spaced.ts';
import { type ArticleSummary, summarise } from './article-summary.ts';
import { articlesLatestFirst, quotesLatestFirst } from './latest-first.ts';
import { NO_RECORD, type RecordCounts, recordCountsOf } from './passages/record-counts.ts';
import { type QuoteView, viewQuote } from './quote-view.ts';
import { rolesByActor, tellingRole } from './role-view.ts';
import { actorTexts, nameTexts, provenanceTexts } from './searched-texts.ts';
import type { Cursor, Slice, SliceRequest } from './slice.ts';

/** Shows what was found: an actor or a quote. */
type Finding =
  | {
      readonly type: 'actor';
      readonly id: ActorId;
      readonly name: string;
      readonly kind: ActorKind;
      readonly role: string | null;
      readonly counts: RecordCounts;
    }
  | { readonly type: 'quote'; readonly quote: QuoteView }
  | { readonly type: 'article'; readonly article: ArticleSummary };

/** Answers a search: an actor, a quote or an article, and why it is an answer. */
export type SearchHit = Finding & {
  readonly matches: readonly SearchMatch[];
  /** Whether nothing is spelled as it was asked for, and this one nearly so. */
  readonly isNear: boolean;
};

/** Searches actors, quotes and articles, best first. */
export type Search = (words: string, request: SliceRequest) => Slice<SearchHit>;

/** Prepares a search over articles. Building costs more than asking: keep the result as long as the articles. */
export function searchIn(articles: readonly AnalysedArticle[], actors: ReadonlyMap<ActorId, Actor>): Search {
  const find = findByWords<Finding>([
    ...actorEntries(articles, actors),
    ...quoteEntries(articles, actors),
    ...articles.toSorted(articlesLatestFirst).map(articleEntry),
  ]);
  return (words, request) => {
    const isAsked = Number.isFinite(hitsBefore(request.after));
    const slice = sliceOfHits(isAsked ? find(words) : [], request);
    return { ...slice, items: slice.items.map((tell) => hitOf(tell())) };
  };
}

function hitOf({ hit, matches, isNear }: Found<Finding>): SearchHit {
  return { ...hit, matches, isNear };
}

/** Cuts a slice from all hits. The cursor counts the hits before it: they stand in no order but that of the search. */
export function sliceOfHits<Hit>(best: readonly Hit[], { after, size }: SliceRequest): Slice<Hit> {
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

/** Those with most on record first: among equally good hits the order of the entries stays. */
function actorEntries(
  articles: readonly AnalysedArticle[],
  actors: ReadonlyMap<ActorId, Actor>,
): SearchEntry<Finding>[] {
  const roles = rolesByActor(articles.toSorted(articlesLatestFirst));
  const counted = recordCountsOf(articles, actors.values());
  return [...actors.values()]
    .map((actor) => ({ actor, counts: counted.get(actor.id) ?? NO_RECORD }))
    .sort((a, b) => b.counts.said + b.counts.about - a.counts.said - a.counts.about)
    .map(({ actor, counts }) => {
      const { id, name, kind } = actor;
      const held = roles.get(id) ?? [];
      return {
        rank: 0,
        texts: actorTexts(actor, held),
        hit: { type: 'actor', id, name, kind, role: tellingRole(held)?.role ?? null, counts },
      };
    });
}

/** Latest first: among equally good hits the order of the entries stays. */
function quoteEntries(
  articles: readonly AnalysedArticle[],
  actors: ReadonlyMap<ActorId, Actor>,
): SearchEntry<Finding>[] {
  return articles
    .flatMap((article) => article.quotes.map((quote) => viewQuote(article, quote, actors)))
    .sort(quotesLatestFirst)
    .map((quote) => ({
      rank: 1,
      texts: quoteTexts(quote, actors),
      hit: { type: 'quote', quote },
    }));
}

function quoteTexts(quote: QuoteView, actors: ReadonlyMap<ActorId, Actor>): SearchText[] {
  const { text, speakers, namedAs, role, source, date } = quote;
  const otherNames = (id: ActorId): string => {
    const actor = actors.get(id);
    return actor === undefined
      ? ''
      : nameTexts(actor)
          .map((one) => plainWords(one.text))
          .join(' ');
  };
  return [
    { field: 'words', text },
    ...speakers.map(({ id, name }): SearchText => ({ field: 'speaker', text: name, also: otherNames(id) })),
    ...textOf('role', role),
    ...textOf('naming', namedAs),
    ...provenanceTexts({ source, date }),
  ];
}

/** An article is found by its passages too: by words that nobody is on record with. */
function articleEntry(article: AnalysedArticle): SearchEntry<Finding> {
  const passages = article.text.split('\n').filter((line) => line.trim() !== '');
  return {
    rank: 2,
    texts: [
      ...provenanceTexts(article),
      { field: 'title', text: article.title ?? article.opening },
      ...passages.map((text): SearchText => ({ field: 'passage', text: spaced(text) })),
    ],
    hit: { type: 'article', article: summarise(article) },
  };
}

function textOf(field: SearchText['field'], text: string | null): SearchText[] {
  return text === null ? [] : [{ field, text }];
}
