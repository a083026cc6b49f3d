import type { Actor, ActorId } from '../../model.ts';
import type { FrameSummary } from '../../wire/messages.ts';
import type { Follower } from '../follow/follower.ts';
import { createSight } from './create-sight.ts';

/** Sums up what one document names, in the order of first mention. */
export function summaryOf(
  frame: Pick<FrameSummary, 'frame' | 'top'>,
  actors: readonly Actor[],
  follower: Pick<Follower, 'state' | 'blocks' | 'notes' | 'reader'> | null,
): FrameSummary {
  const known = new Map(actors.map((actor) => [actor.id, actor]));
  const matched = new Map<ActorId, string[]>();
  const { highlights } = follower?.reader() ?? {};
  const isSeen = createSight(window);
  for (const block of follower?.blocks() ?? [])
    for (const { actor, alias } of highlights
      ?.of(block)
      .filter(isSeen)
      .map(({ mention }) => mention) ?? []) {
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
