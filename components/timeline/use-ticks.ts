import { useEffect, useState } from 'preact/hooks';
import type { Cursor } from '../../lib/holdings/slice.ts';
import type { ActorId } from '../../lib/model.ts';
import type { Problem } from '../../lib/problems/problem.ts';
import type { TickSlice, TicksRequest, TickView } from '../../lib/views/timeline-view.ts';
import type { Result } from '../../lib/wire/messages.ts';

/** Asks for a part of an actor's timeline. */
export type AskForTicks = (request: TicksRequest) => Promise<Result<TickSlice>>;

/** Tells how far a timeline is loaded. */
export type TicksState =
  | { readonly state: 'asking'; readonly got: number; readonly total: number | null }
  | {
      readonly state: 'ready';
      /** Latest first, the undated last; as many as are shown at most. */
      readonly ticks: readonly TickView[];
      /** Counts all that are on record. */
      readonly total: number;
      readonly names: ReadonlyMap<ActorId, string>;
    }
  | { readonly state: 'failed'; readonly error: Problem };

/** Says what of a timeline is wanted, and how much of it. */
interface WantedTicks extends Pick<TicksRequest, 'list' | 'withNames'> {
  readonly most: number;
}

const NOT_YET: TicksState = { state: 'asking', got: 0, total: null };

/** Loads a timeline slice by slice, and again where `of` is another. `ask` is null as long as it is not wanted. */
export function useTicks(of: unknown, ask: AskForTicks | null, wanted: WantedTicks): TicksState {
  const [state, setState] = useState<TicksState>(NOT_YET);
  const isWanted = ask !== null;
  useEffect(() => {
    let isOver = false;
    const load = async (from: AskForTicks) => {
      for await (const step of readTicks(from, wanted)) {
        if (isOver) return;
        // What is shown stays until all of the new is there.
        setState((before) => (step.state === 'asking' && before.state === 'ready' ? before : step));
      }
    };
    if (ask !== null) void load(ask);
    return () => {
      isOver = true;
    };
  }, [of, isWanted]);
  return state;
}

/** Reads a timeline slice by slice, and tells how far that is. */
async function* readTicks(
  ask: AskForTicks,
  { list, withNames, most }: WantedTicks,
): AsyncGenerator<TicksState> {
  const ticks: TickView[] = [];
  const names = new Map<ActorId, string>();
  let after: Cursor | null = null;
  for (;;) {
    const answer: Result<TickSlice> = await ask({ list, withNames, after });
    if (!answer.ok) return yield { state: 'failed', error: answer.error };
    const { quotes: total, next } = answer.value;
    ticks.push(...answer.value.ticks);
    for (const { id, name } of answer.value.names) names.set(id, name);
    if (next === null || ticks.length >= most)
      return yield { state: 'ready', ticks: ticks.slice(0, most), total, names };
    yield { state: 'asking', got: ticks.length, total };
    after = next;
  }
}
