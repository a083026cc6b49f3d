import { tellingRole } from '../../holdings/role-view.ts';
import type { ActorId } from '../../model.ts';
import type { Namesakes, NamesakeView } from '../namesakes.ts';
import type { StoredActor } from './stored-actor.ts';
import type { ReadTables } from './tables.ts';

/** Shows whom an actor could be taken for; nobody where the library does not have them. */
export async function viewNamesakes(tables: ReadTables, id: ActorId): Promise<Namesakes> {
  const stored = await tables.actors.get(id);
  if (stored === undefined) return { apart: [], maybe: [] };
  const found = async (other: ActorId) => {
    const one = await tables.actors.get(other);
    return one === undefined ? [] : [viewNamesake(one)];
  };
  const maybe = await Promise.all(
    stored.maybe.map(async (one) => (await found(one.id)).map((view) => ({ ...view, rule: one.rule }))),
  );
  const offered = new Set(stored.maybe.map((one) => one.id));
  const apart = await Promise.all(stored.apart.filter((other) => !offered.has(other)).map(found));
  return { apart: apart.flat(), maybe: maybe.flat() };
}

function viewNamesake({ id, actor: { name, kind }, roles, said }: StoredActor): NamesakeView {
  return { id, name, kind, role: tellingRole(roles)?.role ?? null, said };
}
