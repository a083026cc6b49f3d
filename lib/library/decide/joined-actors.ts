import type { ActorId } from '../../model.ts';
import type { AskTables } from '../store/library-holding.ts';

/** Names whom a local actor is part of: the id it would have alone, and that of the actor it is part of. */
export interface JoinedActor {
  readonly alone: ActorId;
  readonly joined: ActorId;
}

/** Rows of members weigh the most of all; one of the frequently named has a thousand. */
const ROWS_AT_ONCE = 50;

/** Goes through all who are part of somebody under another id. Any of them may have stood alone once, and had a page. */
export async function* joinedActors(ask: AskTables): AsyncGenerator<JoinedActor> {
  for (let above = ''; ; ) {
    const rows = await ask((tables) => tables.members.all({ above, limit: ROWS_AT_ONCE }));
    for (const { id, members } of rows)
      for (const member of members) if (member.id !== id) yield { alone: member.id, joined: id };
    if (rows.length < ROWS_AT_ONCE) return;
    above = rows.at(-1)?.id ?? above;
  }
}
