import type { Actor, ActorId } from '../../model.ts';
import type { Namesakes } from '../namesakes.ts';
import type { ReadTables } from '../store/tables.ts';
import type { DecisionView } from './decision-view.ts';
import { keptDecisions, localsOf } from './kept-decisions.ts';
import { viewDecisions } from './view-decisions.ts';
import { viewNamesakes } from './view-namesakes.ts';

/** Shows what the reader decided of an actor, and may be asked. */
export interface ActorTold extends Namesakes {
  /** Whether the actor is the library's own: of others nothing can be edited. */
  readonly isEditable: boolean;
  /** Latest first. */
  readonly decisions: readonly DecisionView[];
}

/** Tells what the reader decided of one actor, and may be asked. Those whom everybody knows have members only where others joined them. */
export async function tellActor(
  tables: ReadTables,
  id: ActorId,
  everybody: readonly Actor[],
): Promise<ActorTold> {
  const [members, all, namesakes] = await Promise.all([
    tables.members.get(id),
    keptDecisions(tables),
    viewNamesakes(tables, id),
  ]);
  const own = new Set([id, ...(members?.members ?? []).map((member) => member.id)]);
  const decided = all.filter((one) => localsOf(one).some((local) => own.has(local)));
  return {
    ...namesakes,
    isEditable: members !== undefined && id.includes('#'),
    decisions: await viewDecisions(tables, decided, everybody),
  };
}
