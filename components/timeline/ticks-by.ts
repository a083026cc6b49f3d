import type { ActorId } from '../../lib/model.ts';
import type { TickSlice, TicksRequest } from '../../lib/views/timeline-view.ts';
import type { Result } from '../../lib/wire/messages.ts';

/** Asks for a part of anybody's timeline. */
export type AskTicksOf = (actor: ActorId, request: TicksRequest) => Promise<Result<TickSlice>>;

/** Asks for timelines by sending requests. */
export function ticksBy(
  send: (
    request: TicksRequest & { readonly type: 'timeline'; readonly actor: ActorId },
  ) => Promise<Result<TickSlice>>,
): AskTicksOf {
  return (actor, request) => send({ type: 'timeline', actor, ...request });
}
