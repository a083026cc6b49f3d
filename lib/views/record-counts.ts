import type { Holding } from '../holdings/holding.ts';
import type { ActorId } from '../model.ts';

/** Counts what is on record of an actor. */
export interface RecordCounts {
  readonly id: ActorId;
  /** Quotes of the actor's own. */
  readonly said: number;
  /** Quotes of others that mention the actor. */
  readonly about: number;
  /** Quotes of articles that the actor published. */
  readonly reported: number;
  /** Articles that name the actor apart from those. */
  readonly namedIn: number;
}

/** Counts what is on record of several actors, in their order. */
export function countRecords(holding: Holding, ids: readonly ActorId[]): Promise<RecordCounts[]> {
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
        said: said.total,
        about: about.total,
        reported: reported.total,
        namedIn: namedIn.total,
      };
    }),
  );
}
