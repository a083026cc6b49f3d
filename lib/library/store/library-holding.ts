import { type ArticleSummary, summarise } from '../../holdings/article-summary.ts';
import type { Holding } from '../../holdings/holding.ts';
import { cursorAfter, type Dated, quotesLatestFirst, readCursor } from '../../holdings/latest-first.ts';
import { type NamingView, viewNaming } from '../../holdings/naming-view.ts';
import { type PassageSlice, type PassageView, viewPassage } from '../../holdings/passage-view.ts';
import { coverageOf } from '../../holdings/passages/coverage.ts';
import { namingsOf } from '../../holdings/passages/namings.ts';
import { directPassages, type Passage } from '../../holdings/passages/passages.ts';
import { recordListsOf } from '../../holdings/passages/record-lists.ts';
import { readQuoteId } from '../../holdings/quote-id.ts';
import type { ActorNames } from '../../holdings/quote-view.ts';
import type { QuotesRequest, Slice, SliceRequest } from '../../holdings/slice.ts';
import type { Actor, ActorId, AnalysedArticle } from '../../model.ts';
import { articlePlace, dayAt, dayOfCursor, type Place, placeOfCursor } from '../derive/place.ts';
import type { RecordTally } from '../derive/record-entries.ts';
import { articlesById } from './find-articles.ts';
import { searchLibrary } from './search-library.ts';
import { publisherForms, type StoredSource } from './stored-actor.ts';
import { articleInLibrary, type StoredArticle } from './stored-article.ts';
import type { ReadTables } from './tables.ts';
import { metaOf } from './whole-library.ts';

/** Runs a question over the tables, once the library is known to be whole. */
export type AskTables = <Value>(work: (tables: ReadTables) => Promise<Value>) => Promise<Value>;

/** Articles that are read at once while a slice is filled: a card shows some twenty passages, of ten articles. */
const READ_AT_ONCE = 12;
/** Actors that are read at once by whoever goes through all. */
const ACTORS_AT_ONCE = 500;

/** A list of passages, as the store has it: an entry for each article. */
interface ListOfPassages {
  readonly entries: readonly { readonly place: Place; readonly tally: RecordTally | undefined }[];
  readonly passagesIn: (article: AnalysedArticle) => readonly Passage[];
}

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

async function passageSlice(
  tables: ReadTables,
  request: QuotesRequest,
  list: ListOfPassages,
): Promise<PassageSlice> {
  const { after, size, grades } = request;
  const [passages, quotes] = grades === 'all' ? ([0, 1] as const) : ([2, 3] as const);
  const own = list.entries.flatMap(({ place, tally = NOTHING }) =>
    tally[passages] > 0 ? [{ place, tally }] : [],
  );
  const counts = {
    total: own.reduce((sum, { tally }) => sum + tally[passages], 0),
    quotes: own.reduce((sum, { tally }) => sum + tally[quotes], 0),
  };
  const start = after === null ? '' : startOf(after);
  if (start === null) return { items: [], next: null, missing: [], ...counts };
  const places = own.filter(({ place }) => place >= start).map(({ place }) => place);
  const items: PassageView[] = [];
  // Each has a passage at least: who counts alone asks for one.
  const atOnce = Math.min(READ_AT_ONCE, size + 1);
  for (let at = 0; at < places.length && items.length <= size; at += atOnce)
    items.push(...(await passagesAt(tables, places.slice(at, at + atOnce), request, list)));
  return { ...cut(items, size), ...counts };
}

const NOTHING: RecordTally = [0, 0, 0, 0];

/** Reads the passages of some articles that stand behind the cursor. */
async function passagesAt(
  tables: ReadTables,
  places: readonly Place[],
  { after, grades }: QuotesRequest,
  { passagesIn }: ListOfPassages,
): Promise<PassageView[]> {
  const stored = await Promise.all(places.map((place) => tables.articles.get(place)));
  const articles = stored.flatMap((one) => (one === undefined ? [] : [articleInLibrary(one)]));
  const before = after === null ? null : readCursor(after);
  const listed = articles.map((article) => {
    const all = passagesIn(article);
    return { article, passages: grades === 'all' ? all : directPassages(all) };
  });
  return withNames(tables, (actors) =>
    listed.flatMap(({ article, passages }) =>
      passages
        .map((passage) => viewPassage(article, passage, actors))
        .filter((view) => before === null || quotesLatestFirst(before, view) < 0),
    ),
  );
}

/** Gives where a list goes on behind a cursor: in the article in which it stands, or on its day where it names none. */
function startOf(after: NonNullable<QuotesRequest['after']>): Place | null {
  const dated = readCursor(after);
  return dated !== null && readQuoteId(dated.id) === null ? dayOfCursor(after) : placeOfCursor(after);
}

function cut<Item extends Dated>(all: readonly Item[], size: number): Omit<Slice<Item>, 'total'> {
  const items = all.slice(0, size);
  const last = items.at(-1);
  return { items, next: last && all.length > size ? cursorAfter(last) : null, missing: [] };
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
  const views = await withNames(tables, (actors) =>
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

/**
 * Shows something with the names of whom it shows. It is made twice, first to learn who that is: a dozen articles quote a hundred others,
 * and to read them all takes longer than the rest of a click.
 */
async function withNames<View>(
  tables: Pick<ReadTables, 'actors'>,
  view: (actors: ActorNames) => View,
): Promise<View> {
  const asked = new Set<ActorId>();
  view({
    get(id) {
      asked.add(id);
      return undefined;
    },
  });
  return view(await actorsOf(tables, [...asked]));
}

/** Reads the records of some actors, as far as they are there. */
export async function actorsOf(
  tables: Pick<ReadTables, 'actors'>,
  ids: readonly ActorId[],
): Promise<ReadonlyMap<ActorId, Actor>> {
  const found = await Promise.all([...new Set(ids)].map((id) => tables.actors.get(id)));
  return new Map(found.flatMap((one) => (one === undefined ? [] : [[one.id, one.actor] as const])));
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
