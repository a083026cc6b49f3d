import type { Identified } from '../../identity/identify.ts';
import type { ActorId } from '../../model.ts';
import { emptyNameFilter, packGrownFilter } from '../../names/grown-name-filter.ts';
import { actorsAt, createNameTable, namesOf } from '../../names/name-table.ts';
import { startKeysIn } from '../../names/start-keys.ts';
import type { LibraryNames } from '../library-names.ts';
import { articlesById } from './find-articles.ts';
import type { AskTables } from './library-holding.ts';
import type { StoredMembers } from './stored-actor.ts';
import { articleOf } from './stored-edit.ts';
import type { ReadTables, WriteTables } from './tables.ts';

/** Tells of the names in the store: those are read that a guess may begin with, by its first words. */
export function storedNames(ask: AskTables): LibraryNames {
  return {
    filter: () =>
      ask(async (tables) => {
        const row = await tables.meta.get('names');
        return packGrownFilter(row?.key === 'names' ? row : emptyNameFilter());
      }),
    async named(guesses) {
      const keys = [...new Set(guesses.flatMap(startKeysIn))];
      if (keys.length === 0) return [];
      const found = await ask((tables) =>
        Promise.all(keys.map((only) => tables.actors.all({ index: 'starts', only }))),
      );
      const actors = [...new Map(found.flat().map(({ id, actor }) => [id, actor])).values()];
      const table = createNameTable(() => namesOf(actors));
      const named = new Set(guesses.flatMap((guess) => actorsAt(table, guess)));
      return actors.filter((_, position) => named.has(position));
    },
    whomNow: (ids) => ask((tables) => whomNow(tables, ids)),
  };
}

/**
 * Says who actors of the library are now who were known by other ids: one that became another's has its old id in an article still, or its article
 * went. Those who are nobody any more are left out. Reads an article for each.
 */
async function whomNow(
  tables: Pick<ReadTables, 'articles' | 'meta'>,
  ids: readonly ActorId[],
): Promise<ReadonlyMap<ActorId, ActorId>> {
  const former = await formerIds(tables);
  const chains = ids.map((id) => chainFrom(id, former));
  const found = await articlesById(tables, [...new Set(chains.flat().map(articleOf))]);
  const globals = new Map(found.map((article) => [article.id, article.globals]));
  return new Map(
    chains.flatMap((chain) => {
      const [id] = chain;
      const now = chain.map((one) => globals.get(articleOf(one))?.[one]).find((one) => one !== undefined);
      return id === undefined || now === undefined || now === id ? [] : [[id, now] as const];
    }),
  );
}

/** Lists an id and those that came after it. */
function chainFrom(id: ActorId, former: ReadonlyMap<ActorId, ActorId>): ActorId[] {
  const chain = new Set<ActorId>();
  for (let one: ActorId | undefined = id; one !== undefined && !chain.has(one); one = former.get(one))
    chain.add(one);
  return [...chain];
}

/** Ids that are remembered, the latest: a reader corrects the highlights of some dozen names. */
const MOST_REMEMBERED = 2_000;

/**
 * Notes by which id those are known from now on of whom an article goes while others stay. What the reader corrected of their highlights names them
 * by the id of its time, which any of their articles may have given, and then none says any more who that was.
 */
export async function noteFormerIds(
  tables: Pick<WriteTables, 'meta'>,
  before: ReadonlyMap<ActorId, StoredMembers>,
  identified: readonly Identified[],
): Promise<void> {
  const globals = new Map(
    identified.flatMap(({ id, members }) => members.map((one) => [one.id, id] as const)),
  );
  const gone = [...before.values()].flatMap(({ members }) => {
    const heir = members.map((one) => globals.get(one.id)).find((one) => one !== undefined);
    const leaving = members.filter((one) => !globals.has(one.id));
    return heir === undefined ? [] : leaving.map((one) => [one.id, heir] as const);
  });
  if (gone.length === 0) return;
  const ids = new Map([...(await formerIds(tables)), ...gone]);
  tables.meta.put({ key: 'former-ids', ids: [...ids].slice(-MOST_REMEMBERED) });
}

/** Says which id came after another. */
async function formerIds(tables: Pick<ReadTables, 'meta'>): Promise<ReadonlyMap<ActorId, ActorId>> {
  const row = await tables.meta.get('former-ids');
  return new Map(row?.key === 'former-ids' ? row.ids : []);
}
