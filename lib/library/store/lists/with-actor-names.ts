import type { ActorNames } from '../../../holdings/quote-view.ts';
import type { Actor, ActorId } from '../../../model.ts';
import type { ReadTables } from '../tables.ts';

/**
 * Shows something with the names of whom it shows. It is made twice, first to learn who that is: a dozen articles quote a hundred others,
 * and to read them all takes longer than the rest of a click.
 */
export async function withActorNames<View>(
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
