import type { Actor, ActorId } from '../../model.ts';
import type { FrameSummary } from '../../wire/messages.ts';
import type { Follower } from '../follow/follower.ts';

/** Sums up what one document names, in the order of first mention. */
export function summaryOf(
  frame: Pick<FrameSummary, 'frame' | 'top'>,
  actors: readonly Actor[],
  follower: Pick<Follower, 'state' | 'blocks' | 'notes'> | null,
): FrameSummary {
  const known = new Map(actors.map((actor) => [actor.id, actor]));
  const matched = new Map<ActorId, string[]>();
  for (const { mentions } of follower?.blocks() ?? [])
    for (const { actor, alias } of mentions) {
      const before = matched.get(actor);
      if (before) before.push(alias);
      else matched.set(actor, [alias]);
    }
  return {
    type: 'summary',
    ...frame,
    state: follower?.state() ?? 'off',
    actors: [...matched].flatMap(([id, aliases]) => {
      const actor = known.get(id);
      return actor
        ? [{ id, name: actor.name, kind: actor.kind, count: aliases.length, aliases: [...new Set(aliases)] }]
        : [];
    }),
    notes: follower?.notes() ?? [],
  };
}
