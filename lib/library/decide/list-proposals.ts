import type { Cursor, Slice, SliceRequest } from '../../holdings/slice.ts';
import type { Actor, ActorId } from '../../model.ts';
import type { NamesakeView } from '../namesakes.ts';
import type { ReadTables } from '../store/tables.ts';
import { viewNamesake } from './view-namesakes.ts';

/** Asks the reader whether two are the same, with the name of the row that relates them. */
export interface ProposalView {
  readonly of: readonly [NamesakeView, NamesakeView];
  readonly rule: string;
}

/** Lists who may be the same, in the order of their ids. One of a pair may be somebody whom everybody knows. */
export async function listProposals(
  tables: ReadTables,
  { after, size }: SliceRequest,
  everybody: readonly Actor[],
): Promise<Slice<ProposalView>> {
  const [total, rows] = await Promise.all([
    tables.proposals.count({}),
    tables.proposals.all({ ...(after === null ? {} : { above: after }), limit: size + 1 }),
  ]);
  const shown = rows.slice(0, size);
  const items = await Promise.all(
    shown.map(async ({ one, other, rule }): Promise<ProposalView[]> => {
      const views = await Promise.all([viewOf(tables, one, everybody), viewOf(tables, other, everybody)]);
      const [first, second] = views;
      return first === null || second === null ? [] : [{ of: [first, second], rule }];
    }),
  );
  const next = rows.length > size ? ((shown.at(-1)?.pair ?? null) as Cursor | null) : null;
  return { items: items.flat(), total, next, missing: [] };
}

async function viewOf(
  tables: ReadTables,
  id: ActorId,
  everybody: readonly Actor[],
): Promise<NamesakeView | null> {
  const stored = await tables.actors.get(id);
  if (stored !== undefined) return viewNamesake(stored);
  const known = everybody.find((one) => one.id === id);
  return known === undefined ? null : { id, name: known.name, kind: known.kind, role: null, said: 0 };
}
