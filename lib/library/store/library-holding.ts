import { type ArticleSummary, summarise } from '../../holdings/article-summary.ts';
import type { Holding } from '../../holdings/holding.ts';
import { cursorAfter, readCursor } from '../../holdings/latest-first.ts';
import { type NamingView, viewNaming } from '../../holdings/naming-view.ts';
import type { PassageSlice } from '../../holdings/passage-view.ts';
import { coverageOf } from '../../holdings/passages/coverage.ts';
import { namingsOf } from '../../holdings/passages/namings.ts';
import { recordListsOf } from '../../holdings/passages/record-lists.ts';
import { statedAround } from '../../holdings/roles/role-at.ts';
import type { QuotesRequest, Slice, SliceRequest } from '../../holdings/slice.ts';
import type { Actor, ActorId, AnalysedArticle } from '../../model.ts';
import { articlePlace, dayAt } from '../derive/place.ts';
import { articlesById } from './find-articles.ts';
import { onThisInStore } from './lists/on-this-in-store.ts';
import { cut, passageSlice } from './lists/passage-slice.ts';
import { actorsOf, withActorNames } from './lists/with-actor-names.ts';
import { searchLibrary } from './search-library.ts';
import { publisherForms, type StoredSource } from './stored-actor.ts';
import { articleInLibrary, type StoredArticle } from './stored-article.ts';
import type { ReadTables } from './tables.ts';
import { metaOf } from './whole-library.ts';

/** Runs a question over the tables, once the library is known to be whole. */
export type AskTables = <Value>(work: (tables: ReadTables) => Promise<Value>) => Promise<Value>;

/** Actors that are read at once by whoever goes through all. */
const ACTORS_AT_ONCE = 500;

/**
 * Answers from the store. A list is counted by the actor's entries; of its articles only those are read that stand in the slice. So a click
 * costs the same with three articles and with three thousand. `known` looks quotations up, for which the store has no list.
 */
export function libraryHolding(
  ask: AskTables,
  curated: () => Promise<readonly Actor[]>,
  known: Holding['known'],
): Holding {
  /** The publisher of a kept article may be somebody whom none of them names. */
  const formsOf = async (id: ActorId): Promise<readonly string[]> => {
    const actor = (await curated()).find((one) => one.id === id);
    return actor === undefined ? [] : publisherForms(actor);
  };
  return {
    name: 'library',
    counts: () =>
      ask(async (tables) => {
        const { articles = 0, actors = 0, quotes = 0 } = (await metaOf(tables)) ?? {};
        return { articles, actors, quotes };
      }),
    async *names() {
      for (let above = ''; ; ) {
        const some = await ask((tables) => tables.actors.all({ above, limit: ACTORS_AT_ONCE }));
        yield* some.map(({ actor }) => actor);
        if (some.length < ACTORS_AT_ONCE) return;
        above = some.at(-1)?.id ?? above;
      }
    },
    actor: (id) => ask(async (tables) => (await tables.actors.get(id))?.actor ?? null),
    roles: (id) => ask(async (tables) => (await tables.actors.get(id))?.roles ?? []),
    coverage: (id) =>
      ask(async (tables) => {
        const [meta, stored] = await Promise.all([metaOf(tables), tables.entries.get(id)]);
        const covered = (stored?.entries ?? []).map(({ place, said }) => ({
          date: dayAt(place),
          quotes: said?.[1] ?? 0,
        }));
        return [coverageOf({ holding: 'library', articles: meta?.articles ?? 0 }, covered)];
      }),
    onThis: (id, paragraph) => ask((tables) => onThisInStore(tables, id, paragraph)),
    rolesAround: (id, days) =>
      ask(async (tables) => {
        const entries = (await tables.entries.get(id))?.entries ?? [];
        return statedAround(
          entries.flatMap(({ roles }) => roles.filter(({ main }) => main)),
          days,
        );
      }),
    saidBy: (id, request) => ask((tables) => ofActor(tables, 'said', id, request)),
    about: (id, request) => ask((tables) => ofActor(tables, 'about', id, request)),
    async reported(id, request) {
      const forms = await formsOf(id);
      return ask(async (tables) => {
        const entries = await publishedBy(tables, id, forms);
        return passageSlice(tables, request, {
          entries: entries.map(({ place, reported }) => ({ place, tally: reported })),
          passagesIn: (article) => recordListsOf(article).reported(),
        });
      });
    },
    async namedIn(id, request) {
      const forms = await formsOf(id);
      return ask((tables) => namedIn(tables, id, forms, request));
    },
    articlesOf: (id, request) => ask((tables) => articlesOf(tables, id, request)),
    article: (id) =>
      ask(async (tables) => {
        const [stored] = await articlesById(tables, [id]);
        return stored === undefined ? null : withActors(tables, stored);
      }),
    articles: (request) =>
      ask(async (tables) => {
        const found = await storedSlice(tables, request);
        return { ...found, items: found.items.map((stored) => summarise(articleInLibrary(stored))) };
      }),
    search: (words, request) => ask((tables) => searchLibrary(tables, words, request)),
    known,
  };
}

/** Reads a slice of the articles themselves, in their order. */
export async function storedSlice(
  tables: Pick<ReadTables, 'articles' | 'meta'>,
  { after, size }: SliceRequest,
): Promise<Slice<StoredArticle>> {
  const total = (await metaOf(tables))?.articles ?? 0;
  const before = after === null ? null : readCursor(after);
  if (after !== null && before === null) return { items: [], total, next: null, missing: [] };
  const found = await tables.articles.all({
    ...(before === null ? {} : { above: articlePlace(before) }),
    limit: size + 1,
  });
  const items = found.slice(0, size);
  const last = items.at(-1);
  const next = found.length > size && last !== undefined ? cursorAfter(last.record) : null;
  return { items, total, next, missing: [] };
}

async function ofActor(
  tables: ReadTables,
  list: 'said' | 'about',
  id: ActorId,
  request: QuotesRequest,
): Promise<PassageSlice> {
  const entries = (await tables.entries.get(id))?.entries ?? [];
  return passageSlice(tables, request, {
    entries: entries.map((entry) => ({ place: entry.place, tally: entry[list] })),
    passagesIn: (article) => recordListsOf(article)[list === 'said' ? 'saidBy' : 'about'].get(id) ?? [],
  });
}

async function namedIn(
  tables: ReadTables,
  id: ActorId,
  forms: readonly string[],
  { after, size }: SliceRequest,
): Promise<Slice<NamingView>> {
  const published = new Set((await publishedBy(tables, id, forms)).map(({ place }) => place));
  const entries = ((await tables.entries.get(id))?.entries ?? []).filter(
    ({ named, place }) => named && !published.has(place),
  );
  const before = after === null ? null : readCursor(after);
  const start = before === null ? '' : articlePlace(before);
  const behind = after !== null && before === null ? [] : entries.filter(({ place }) => place > start);
  const stored = await Promise.all(behind.slice(0, size + 1).map(({ place }) => tables.articles.get(place)));
  const articles = stored.flatMap((one) => (one === undefined ? [] : [articleInLibrary(one)]));
  const listed = articles.map((article) => ({ article, namings: namingsOf(article).get(id) ?? [] }));
  const views = await withActorNames(tables, (actors) =>
    listed.map(({ article, namings }) => viewNaming(article, namings, actors)),
  );
  return { ...cut(views, size), total: entries.length };
}

/** Lists the articles that have an actor on record or name them, latest first. */
export async function articlesOf(
  tables: ReadTables,
  id: ActorId,
  { after, size }: SliceRequest,
): Promise<Slice<ArticleSummary>> {
  const entries = (await tables.entries.get(id))?.entries ?? [];
  const before = after === null ? null : readCursor(after);
  const start = before === null ? '' : articlePlace(before);
  const behind = after !== null && before === null ? [] : entries.filter(({ place }) => place > start);
  const stored = await Promise.all(behind.slice(0, size + 1).map(({ place }) => tables.articles.get(place)));
  const found = stored.flatMap((one) => (one === undefined ? [] : [summarise(articleInLibrary(one))]));
  return { ...cut(found, size), total: entries.length };
}

/** Lists the articles that an organisation published: its name is their source, and no other organisation's. */
async function publishedBy(
  tables: ReadTables,
  id: ActorId,
  curatedForms: readonly string[],
): Promise<StoredSource['entries']> {
  const stored = (await tables.actors.get(id))?.forms ?? [];
  const found = await Promise.all(
    [...new Set([...stored, ...curatedForms])].map(async (form) => {
      const source = await tables.sources.get(form);
      if (source === undefined) return [];
      const bearers = await tables.actors.keys({ index: 'forms', only: form, limit: 2 });
      return bearers.some((bearer) => bearer !== id) ? [] : source.entries;
    }),
  );
  return found.flat().sort((a, b) => (a.place < b.place ? -1 : 1));
}

/** Gives an article in which those whom it discovered have the record that the library has of them. */
async function withActors(
  tables: Pick<ReadTables, 'actors'>,
  stored: StoredArticle,
): Promise<AnalysedArticle> {
  const article = articleInLibrary(stored);
  const actors = await actorsOf(
    tables,
    article.discovered.map(({ id }) => id),
  );
  return { ...article, discovered: article.discovered.map((one) => actors.get(one.id) ?? one) };
}
