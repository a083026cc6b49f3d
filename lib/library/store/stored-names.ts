import { emptyNameFilter, packGrownFilter } from '../../names/grown-name-filter.ts';
import { actorsAt, createNameTable, namesOf } from '../../names/name-table.ts';
import { startKeysIn } from '../../names/start-keys.ts';
import type { LibraryNames } from '../library-names.ts';
import type { AskTables } from './library-holding.ts';

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
  };
}
