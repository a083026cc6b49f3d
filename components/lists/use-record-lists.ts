import type { NamingView } from '../../lib/holdings/naming-view.ts';
import type { PassageView } from '../../lib/holdings/passage-view.ts';
import type { Cursor, QuoteGrades, Slice } from '../../lib/holdings/slice.ts';
import type { ActorView } from '../../lib/views/actor-view.ts';
import type { Result } from '../../lib/wire/messages.ts';
import type { ListRequest } from '../../lib/wire/requests.ts';
import { type Grown, type MoreOf, useSlices } from './use-slices.ts';

/** Asks for the next slice of a list on an actor's record. */
export type AskForMore = <Answer>(request: ListRequest) => Promise<Result<Answer>>;

/** Names the lists of quotes on an actor's record: said by them, by others about them, and in the articles they published. */
type QuoteSide = 'said-by' | 'about' | 'reported';

/** Holds the lists of a record as far as they were asked for. */
export interface GrownLists {
  readonly quotes: Readonly<Record<QuoteSide, Readonly<Record<QuoteGrades, Grown<PassageView>>>>>;
  readonly namings: Grown<NamingView>;
}

/** Lets the lists of a record grow slice by slice; `ask` is null where nobody can be asked. */
export function useRecordLists(actor: ActorView, ask: AskForMore | null): GrownLists {
  const { id } = actor;
  const more =
    (type: QuoteSide, grades: QuoteGrades): MoreOf<PassageView> =>
    (after: Cursor) =>
      (ask as AskForMore)<Slice<PassageView>>({ type, actor: id, grades, after });
  const grow = (side: QuoteSide, lists: ActorView['saidBy']) => ({
    all: useSlices(lists.all, ask && more(side, 'all')),
    direct: useSlices(lists.direct, ask && more(side, 'direct')),
  });
  return {
    quotes: {
      'said-by': grow('said-by', actor.saidBy),
      about: grow('about', actor.about),
      reported: grow('reported', actor.reported),
    },
    namings: useSlices(
      actor.namedIn,
      ask && ((after) => ask<Slice<NamingView>>({ type: 'named-in', actor: id, after })),
    ),
  };
}
