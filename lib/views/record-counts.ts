import type { Holding } from '../holdings/holding.ts';
import type { RecordCounts } from '../holdings/passages/record-counts.ts';
import type { ActorId } from '../model.ts';

/** Says how much is on record of an actor. */
export interface CountedActor extends RecordCounts {
  readonly id: ActorId;
}

/** Counts what is on record of several actors, in their order. */
export function countRecords(holding: Holding, ids: readonly ActorId[]): Promise<CountedActor[]> {
  const first = { after: null, size: 1 };
  const quotes = { ...first, grades: 'all' } as const;
  return Promise.all(
    ids.map(async (id) => {
      const [said, about, reported, namedIn] = await Promise.all([
        holding.saidBy(id, quotes),
        holding.about(id, quotes),
        holding.reported(id, quotes),
        holding.namedIn(id, first),
      ]);
      return {
        id,
        said: said.quotes,
        about: about.quotes,
        reported: reported.quotes,
        namedIn: namedIn.total,
      };
    }),
  );
}
