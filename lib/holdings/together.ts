import type { Actor, ActorId } from '../model.ts';
import { type Answers, askAll, askFirst, type Question } from './ask-all.ts';
import type { Holding } from './holding.ts';
import { mergeKnown } from './known/known-view.ts';
import {
  articlesLatestFirst,
  type Comparator,
  cursorAfter,
  type Dated,
  latestFirst,
  quotesLatestFirst,
} from './latest-first.ts';
import type { PassageSlice } from './passage-view.ts';
import { addCounts } from './passages/record-counts.ts';
import { distinctRoles } from './role-view.ts';
import { hitsBefore, type SearchHit, sliceOfHits } from './search.ts';
import type { Slice, SliceRequest } from './slice.ts';
import { mergeOnThis } from './subjects/on-this-view.ts';

/** Lists the effects that asking several holdings needs. */
export interface TogetherEffects {
  /** Resolves when a question has been waited for long enough. */
  patience(): Promise<void>;
}

/**
 * Asks several holdings as if they were one. Lists stand in the order that all holdings keep: latest first, then by article and place.
 * An item that two hold stands once, as the earlier of them shows it. Totals are sums all the same: nobody knows what two hold without
 * listing it. Hits of a search have no order across holdings: each gives its best in turn.
 *
 * Who fails, or answers after `patience`, is left out and named as missing. Where all fail, so does the question.
 */
export function together(holdings: readonly Holding[], { patience }: TogetherEffects): Holding {
  const ask = <Value>(question: Question<Value>) => askAll(holdings, question, patience());
  const first = <Value>(question: Question<Value | null>) => askFirst(holdings, question, patience());
  const passages = async (
    question: Question<PassageSlice>,
    { size }: SliceRequest,
  ): Promise<PassageSlice> => {
    const answers = await ask(question);
    return {
      ...merge(answers, quotesLatestFirst, size),
      quotes: sum(answers.values.map(({ quotes }) => quotes)),
    };
  };

  return {
    name: holdings.map(({ name }) => name).join(' + '),
    async counts() {
      const { values } = await ask((holding) => holding.counts());
      return {
        articles: sum(values.map(({ articles }) => articles)),
        actors: sum(values.map(({ actors }) => actors)),
        quotes: sum(values.map(({ quotes }) => quotes)),
      };
    },
    async *names() {
      const { values } = await ask(begin);
      yield* eachName(values);
    },
    actor: (id) => first((holding) => holding.actor(id)),
    async roles(id) {
      const { values } = await ask((holding) => holding.roles(id));
      return distinctRoles(values.flat());
    },
    coverage: async (id) => (await ask((holding) => holding.coverage(id))).values.flat(),
    async rolesAround(id, days) {
      const { values } = await ask((holding) => holding.rolesAround(id, days));
      return eachOnce(values.flat(), ({ article }) => article).sort(latestFirst);
    },
    onThis: async (id, paragraph) =>
      mergeOnThis((await ask((holding) => holding.onThis(id, paragraph))).values),
    saidBy: (id, request) => passages((holding) => holding.saidBy(id, request), request),
    about: (id, request) => passages((holding) => holding.about(id, request), request),
    reported: (id, request) => passages((holding) => holding.reported(id, request), request),
    namedIn: async (id, request) =>
      merge(await ask((holding) => holding.namedIn(id, request)), articlesLatestFirst, request.size),
    articlesOf: async (id, request) =>
      merge(await ask((holding) => holding.articlesOf(id, request)), articlesLatestFirst, request.size),
    article: (id) => first((holding) => holding.article(id)),
    articles: async (request) =>
      merge(await ask((holding) => holding.articles(request)), articlesLatestFirst, request.size),
    /**
     * Asks from the best hit on for every slice: only so is it each holding's turn where it was before. One hit more than is shown tells
     * whether others follow.
     */
    async search(words, request) {
      const size = Math.min(hitsBefore(request.after) + request.size, MOST_HITS) + 1;
      const { values, missing } = await ask((holding) => holding.search(words, { after: null, size }));
      const best = hitsOnce(inTurns(asSpelled(values).map(({ items }) => items)));
      return {
        ...sliceOfHits(best, request),
        total: sum(asSpelled(values).map(({ total }) => total)),
        missing: [...missing, ...values.flatMap((slice) => slice.missing)],
      };
    },
    async known(quotations) {
      const { values } = await ask((holding) => holding.known(quotations));
      return quotations.map((_, at) => mergeKnown(values.map((found) => found[at] ?? [])));
    },
  };
}

/** Leaves out hits that are only spelled nearly so, where another holding has what was asked for. */
function asSpelled(slices: readonly Slice<SearchHit>[]): readonly Slice<SearchHit>[] {
  const spelled = slices.filter(({ items }) => items.some(({ isNear }) => !isNear));
  return spelled.length > 0 ? spelled : slices;
}

/** So many hits of each holding are merged: nobody turns more pages of a search. */
const MOST_HITS = 1_000;

/** Merges slices: each is as long as what is wanted, for nobody knows before how many of its items come first. */
function merge<Item extends Dated>(
  { values, missing }: Answers<Slice<Item>>,
  order: Comparator,
  size: number,
): Slice<Item> {
  const all = eachOnce(
    values.flatMap(({ items }) => items),
    ({ id }) => id,
  ).sort(order);
  const items = all.slice(0, size);
  const last = items.at(-1);
  const hasMore = all.length > size || values.some(({ next }) => next !== null);
  return {
    items,
    total: sum(values.map(({ total }) => total)),
    next: hasMore && last ? cursorAfter(last) : null,
    missing: [...missing, ...values.flatMap((slice) => slice.missing)],
  };
}

/** A list of names from which one was taken. */
interface BegunNames {
  readonly list: AsyncIterator<Actor>;
  readonly begun: IteratorResult<Actor>;
}

/** Takes the first name: who does not give one in time is left out, who does is listened to. */
async function begin(holding: Holding): Promise<BegunNames> {
  const list = holding.names()[Symbol.asyncIterator]();
  return { list, begun: await list.next() };
}

async function* eachName(lists: readonly BegunNames[]): AsyncGenerator<Actor> {
  const seen = new Set<ActorId>();
  for (const { list, begun } of lists)
    for (let step = begun; step.done !== true; step = await list.next()) {
      if (!seen.has(step.value.id)) yield step.value;
      seen.add(step.value.id);
    }
}

/** Keeps the first of those with one key. */
function eachOnce<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  const kept = new Map<string, Item>();
  for (const item of items) if (!kept.has(keyOf(item))) kept.set(keyOf(item), item);
  return [...kept.values()];
}

/** Keeps each hit once. What several have on record of one actor is added up, as totals are. */
function hitsOnce(hits: readonly SearchHit[]): SearchHit[] {
  const kept = new Map<string, SearchHit>();
  for (const hit of hits) {
    const key = keyOf(hit);
    const before = kept.get(key);
    if (before === undefined) kept.set(key, hit);
    else if (before.type === 'actor' && hit.type === 'actor')
      kept.set(key, { ...before, counts: addCounts(before.counts, hit.counts) });
  }
  return [...kept.values()];
}

function keyOf(hit: SearchHit): string {
  if (hit.type === 'actor') return `actor ${hit.id}`;
  return hit.type === 'quote' ? `quote ${hit.quote.id}` : `article ${hit.article.id}`;
}

/** Takes from each list in turn until all are empty. */
function inTurns<Item>(lists: readonly (readonly Item[])[]): Item[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, turn) =>
    lists.flatMap((list) => list.slice(turn, turn + 1)),
  ).flat();
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
