import type { Actor } from '../model.ts';
import { guessesIn } from '../names/guesser.ts';
import { type NameFilter, packNameFilter, readNameFilter } from '../names/name-filter.ts';
import { actorsAt, createNameTable, type NameTable, namesOf } from '../names/name-table.ts';
import { knownBeside } from './known-actors.ts';

/** Holds actors with what finds the few of them that a text names: made once, used for every article. */
export interface Findable {
  readonly actors: readonly Actor[];
  readonly filter: NameFilter;
  readonly table: NameTable;
}

/** Holds the curated actors, and the states and bodies that are known beside them. */
export interface Curated extends Findable {
  readonly known: Findable;
}

/** Makes ready what articles are analysed with. */
export function curatedOf(actors: readonly Actor[]): Curated {
  return { ...findable(actors), known: findable(knownBeside(actors)) };
}

function findable(actors: readonly Actor[]): Findable {
  const names = () => namesOf(actors);
  return { actors, filter: readNameFilter(packNameFilter(names)), table: createNameTable(names) };
}

/** Finds whom a text may name, as a page does: the filter guesses, the table confirms. In the order of the records. */
export function actorsIn(text: string, { actors, filter, table }: Findable): Actor[] {
  const guesses = new Set(guessesIn(text, filter));
  return inOrder(
    [...guesses].flatMap((guess) => actorsAt(table, guess)),
    actors,
  );
}

/** Finds the actors that may bear a name, whatever its capitals, and some whose form only begins it. In the order of the records. */
export function bearersOf(name: string, { actors, table }: Findable): Actor[] {
  return inOrder(actorsAt(table, name), actors);
}

function inOrder(positions: readonly number[], actors: readonly Actor[]): Actor[] {
  return [...new Set(positions)].sort((a, b) => a - b).flatMap((position) => actors[position] ?? []);
}
