import type { ActorId, ArticleId } from '../../model.ts';
import { emptyNameFilter, packGrownFilter } from '../../names/grown-name-filter.ts';
import { actorsAt, createNameTable, namesOf } from '../../names/name-table.ts';
import { startKeysIn } from '../../names/start-keys.ts';
import type { LibraryNames } from '../library-names.ts';
import { articlesById } from './find-articles.ts';
import type { AskTables } from './library-holding.ts';
import type { ReadTables } from './tables.ts';

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
 * Says who actors of the library are now who were known by other ids: one that became another's has its old id in an article still. Those
 * who are nobody any more are left out. Reads an article for each.
 */
async function whomNow(
  tables: Pick<ReadTables, 'articles'>,
  ids: readonly ActorId[],
): Promise<ReadonlyMap<ActorId, ActorId>> {
  const articleOf = (id: ActorId) => id.slice(0, Math.max(0, id.indexOf('#'))) as ArticleId;
  const found = await articlesById(tables, [...new Set(ids.map(articleOf))]);
  const globals = new Map(found.map((article) => [article.id, article.globals]));
  return new Map(
    ids.flatMap((id) => {
      const now = globals.get(articleOf(id))?.[id];
      return now === undefined || now === id ? [] : [[id, now] as const];
    }),
  );
}
