import { tellingRole } from '../../holdings/role-view.ts';
import { type SearchHit, searchIn } from '../../holdings/search.ts';
import type { Slice, SliceRequest } from '../../holdings/slice.ts';
import type { ActorId } from '../../model.ts';
import { plainWords } from '../../search/plain-words.ts';
import type { StoredActor } from './stored-actor.ts';
import { articleInLibrary, type StoredArticle } from './stored-article.ts';
import type { ReadTables } from './tables.ts';

/** Actors whose names begin so that are looked at: of more, the reader types another letter. */
const MOST_ACTORS = 100;
/** Articles of the actors found that are looked at, the latest of each. */
const ARTICLES_OF_EACH = 3;
/** The latest articles are gone through word by word, so many of them: more would take seconds, and fill the background. */
const MOST_ARTICLES = 300;
const READ_AT_ONCE = 20;
/** Articles that can be shown among the hits. */
const MOST_SHOWN = 60;

/**
 * Searches the library: everybody by the beginnings of their names; quotes and articles by their words among the latest 300 articles, and
 * the latest of those who are found. It has no room for typos yet, and its total counts what was looked at. Nothing is kept in memory.
 */
export async function searchLibrary(
  tables: ReadTables,
  words: string,
  request: SliceRequest,
): Promise<Slice<SearchHit>> {
  const wanted = plainWords(words)
    .split(' ')
    .filter((word) => word !== '');
  if (wanted.length === 0) return { items: [], total: 0, next: null, missing: [] };
  const found = await actorsCalled(tables, wanted);
  const articles = await articlesWith(tables, wanted, await latestOf(tables, found));
  const actors = await speakersIn(tables, articles, found);
  const analysed = articles.map(articleInLibrary);
  const slice = searchIn(analysed, new Map([...actors].map(([id, { actor }]) => [id, actor])))(
    words,
    request,
  );
  return { ...slice, items: slice.items.map((hit) => counted(hit, actors)) };
}

/** Finds those of whose names every word wanted begins a word. The longest is asked of the index: it has the fewest bearers. */
async function actorsCalled(tables: ReadTables, wanted: readonly string[]): Promise<StoredActor[]> {
  const [longest = ''] = wanted.toSorted((a, b) => b.length - a.length);
  const some = await tables.actors.all({
    ...{ index: 'words', from: longest, below: `${longest}\uffff`, limit: MOST_ACTORS },
  });
  const once = new Map(some.map((one) => [one.id, one]));
  return [...once.values()].filter(({ words }) =>
    wanted.every((word) => words.some((own) => own.startsWith(word))),
  );
}

async function latestOf(tables: ReadTables, actors: readonly StoredActor[]): Promise<StoredArticle[]> {
  const places = await Promise.all(
    actors.slice(0, MOST_SHOWN).map(async ({ id }) => {
      const entries = (await tables.entries.get(id))?.entries ?? [];
      return entries.slice(0, ARTICLES_OF_EACH).map(({ place }) => place);
    }),
  );
  const distinct = [...new Set(places.flat())].slice(0, MOST_SHOWN);
  const found = await Promise.all(distinct.map((place) => tables.articles.get(place)));
  return found.filter((one) => one !== undefined);
}

/** Adds the latest articles that have every word wanted, in their title, their source, their day or their text. */
async function articlesWith(
  tables: ReadTables,
  wanted: readonly string[],
  there: readonly StoredArticle[],
): Promise<StoredArticle[]> {
  const found = new Map(there.map((one) => [one.place, one]));
  let above = '';
  for (let read = 0; read < MOST_ARTICLES && found.size < MOST_SHOWN; ) {
    const some = await tables.articles.all({ above, limit: READ_AT_ONCE });
    for (const one of some) if (found.size < MOST_SHOWN && hasWords(one, wanted)) found.set(one.place, one);
    read += some.length;
    if (some.length < READ_AT_ONCE) break;
    above = some.at(-1)?.place ?? above;
  }
  return [...found.values()].sort((a, b) => (a.place < b.place ? -1 : 1));
}

function hasWords({ record, reading }: StoredArticle, wanted: readonly string[]): boolean {
  const { title, source, date, text } = record;
  const names = (reading?.discovered ?? []).map(({ name }) => name).join(' ');
  const all = ` ${plainWords([title, source, date, names, text].join(' '))}`;
  return wanted.every((word) => all.includes(` ${word}`));
}

async function speakersIn(
  tables: ReadTables,
  articles: readonly StoredArticle[],
  found: readonly StoredActor[],
): Promise<ReadonlyMap<ActorId, StoredActor>> {
  const known = new Map(found.map((one) => [one.id, one]));
  const ids = new Set(
    articles.flatMap((article) => articleInLibrary(article).quotes.flatMap(({ speakers }) => speakers)),
  );
  const others = await Promise.all(
    [...ids].filter((id) => !known.has(id)).map((id) => tables.actors.get(id)),
  );
  for (const one of others) if (one !== undefined) known.set(one.id, one);
  return known;
}

/** An actor is shown with all that is on record, not with what was looked at. */
function counted(hit: SearchHit, actors: ReadonlyMap<ActorId, StoredActor>): SearchHit {
  const stored = hit.type === 'actor' ? actors.get(hit.id) : undefined;
  if (hit.type !== 'actor' || stored === undefined) return hit;
  const { said, about, namedIn, roles } = stored;
  return {
    ...hit,
    role: tellingRole(roles)?.role ?? null,
    counts: { ...hit.counts, said, about, namedIn },
  };
}
