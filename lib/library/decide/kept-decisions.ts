import type { ActorId } from '../../model.ts';
import { Refusal } from '../../problems/refusal.ts';
import type { LibraryChange } from '../store/apply-change.ts';
import type { StoredDecision } from '../store/stored-decision.ts';
import type { StoredEdit } from '../store/stored-edit.ts';
import type { ReadTables, WriteTables } from '../store/tables.ts';

/** Is a decision about actors as it is kept, whichever it is. */
export type KeptDecision = StoredDecision | StoredEdit;

/** Tells whether it edits one actor; else it speaks of two. */
export const isEdit = (one: KeptDecision): one is StoredEdit => 'edit' in one;

/** Gives the id by which a decision is taken back. */
export const decisionId = (one: KeptDecision): string => (isEdit(one) ? one.key : one.pair);

/** Lists the local actors that a decision speaks of. */
export const localsOf = (one: KeptDecision): readonly ActorId[] =>
  isEdit(one) ? [one.actor] : [one.one, one.other];

/** Lists all that the reader decided of actors, latest first; what came with another decision was none of its own. They are few. */
export async function keptDecisions(
  tables: Pick<ReadTables, 'decisions' | 'edits'>,
): Promise<readonly KeptDecision[]> {
  const [decisions, edits] = await Promise.all([tables.decisions.all({}), tables.edits.all({})]);
  const made = decisions.filter(({ cameWith }) => cameWith === undefined);
  return [...made, ...edits].sort(
    (a, b) => (b.at ?? 0) - (a.at ?? 0) || (decisionId(a) < decisionId(b) ? -1 : 1),
  );
}

/** Takes a decision back, with those that came with it. Throws a `Refusal` where there is none of this id. */
export async function withdrawal(tables: WriteTables, id: string): Promise<LibraryChange> {
  const one = (await keptDecisions(tables)).find((kept) => decisionId(kept) === id);
  if (one === undefined) throw new Refusal({ code: 'change-outdated' });
  return isEdit(one) ? { unedit: [id] } : { withdraw: [id] };
}
