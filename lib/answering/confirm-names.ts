import type { Actor } from '../model.ts';
import { actorsAt, type NameTable } from '../names/name-table.ts';
import type { Confirmed } from '../wire/messages.ts';

/** Says which guesses begin with a form, and of which of the actors that the table was made of. */
export function confirmNames(
  guesses: readonly string[],
  table: NameTable,
  actors: readonly Actor[],
): Confirmed {
  const names: number[] = [];
  const named = new Set<number>();
  guesses.forEach((guess, position) => {
    const found = actorsAt(table, guess);
    if (found.length > 0) names.push(position);
    for (const actor of found) named.add(actor);
  });
  return { names, actors: [...named].flatMap((position) => actors[position] ?? []) };
}
