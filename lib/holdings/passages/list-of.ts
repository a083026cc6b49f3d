import type { ActorId } from '../../model.ts';

/** Gives an actor's list among many, to be added to; one that is not there yet begins empty. */
export function listOf<Item>(lists: Map<ActorId, Item[]>, id: ActorId): Item[] {
  const list = lists.get(id) ?? [];
  lists.set(id, list);
  return list;
}
