import { tellingRole } from '../../holdings/role-view.ts';
import type { ActorId } from '../../model.ts';
import { plainForm } from '../derive/actor-edit.ts';
import type { Namesakes, NamesakeView } from '../namesakes.ts';
import type { StoredActor } from '../store/stored-actor.ts';
import type { ReadTables } from '../store/tables.ts';

/** Those that are looked at who bear a word of the name: of more, most are others. */
const MOST_BEARERS = 200;

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
  const others = new Set([...stored.apart, ...(await renamedAlike(tables, stored))]);
  const apart = await Promise.all([...others].filter((other) => !offered.has(other)).map(found));
  return { apart: apart.flat(), maybe: maybe.flat() };
}

/** Finds those who bear the same name by the reader's choice: identity compares what articles call them. */
async function renamedAlike(tables: ReadTables, { id, actor, words }: StoredActor): Promise<ActorId[]> {
  const [longest = ''] = words.toSorted((a, b) => b.length - a.length);
  const bearers = await tables.actors.all({ index: 'words', only: longest, limit: MOST_BEARERS });
  return bearers
    .filter((one) => one.id !== id && one.actor.kind === actor.kind)
    .filter((one) => plainForm(one.actor.name) === plainForm(actor.name))
    .map((one) => one.id);
}

/** Shows an actor of the library beside another of its name. */
export function viewNamesake({ id, actor: { name, kind }, roles, said }: StoredActor): NamesakeView {
  return { id, name, kind, role: tellingRole(roles)?.role ?? null, said };
}
