import type { FrameReport } from '../messages.ts';
import type { Actor, ActorId } from '../model.ts';
import type { PageNames } from './page-names.ts';

/** Sums up what one document names, in the order of first mention. */
export function reportOf(
  frame: Pick<FrameReport, 'frame' | 'top'>,
  actors: ReadonlyMap<ActorId, Actor>,
  names: PageNames | null,
): FrameReport {
  const counts = new Map<ActorId, number>();
  for (const { mentions } of names?.blocks() ?? [])
    for (const { actor } of mentions) counts.set(actor, (counts.get(actor) ?? 0) + 1);
  return {
    type: 'report',
    ...frame,
    state: names?.state() ?? 'off',
    actors: [...counts].flatMap(([id, count]) => {
      const actor = actors.get(id);
      return actor ? [{ id, name: actor.name, kind: actor.kind, count }] : [];
    }),
    notes: names?.notes() ?? [],
  };
}
