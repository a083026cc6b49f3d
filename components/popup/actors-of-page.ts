import type { ActorId, ActorKind } from '../../lib/model.ts';
import type { FrameSummary } from '../../lib/wire/messages.ts';

/** Counts an actor's mentions on the page in the tab, over all its frames. */
export interface PageActor {
  readonly id: ActorId;
  readonly name: string;
  readonly kind: ActorKind;
  readonly count: number;
  /** The aliases that the mentions matched, as the actor's record spells them. */
  readonly aliases: readonly string[];
  /** Where the mentions are, in the order of the frames. */
  readonly frames: readonly { readonly frame: string; readonly count: number }[];
}

/** Adds up the summaries of a page's frames: the top document's actors first, then what its frames add. */
export function actorsOfPage(summaries: readonly FrameSummary[]): PageActor[] {
  const byId = new Map<ActorId, PageActor>();
  for (const summary of [...summaries].sort((a, b) => Number(b.top) - Number(a.top))) {
    for (const { id, name, kind, count, aliases } of summary.actors) {
      const known = byId.get(id);
      byId.set(id, {
        id,
        name,
        kind,
        count: (known?.count ?? 0) + count,
        aliases: [...new Set([...(known?.aliases ?? []), ...aliases])],
        frames: [...(known?.frames ?? []), { frame: summary.frame, count }],
      });
    }
  }
  return [...byId.values()];
}

/** Finds the frame that holds an actor's mention number `position`, counted from 0 over all frames and around the end. */
export function frameAt(actor: PageActor, position: number): string | null {
  if (actor.count === 0) return null;
  let rest = ((position % actor.count) + actor.count) % actor.count;
  for (const { frame, count } of actor.frames) {
    if (rest < count) return frame;
    rest -= count;
  }
  return null;
}

/** Puts those with something on record first; otherwise the order stays that of the page. */
export function onRecordFirst(
  actors: readonly PageActor[],
  counts: ReadonlyMap<ActorId, { readonly said: number; readonly about: number }>,
): PageActor[] {
  const hasQuotes = ({ id }: PageActor): number => {
    const own = counts.get(id);
    return own !== undefined && own.said + own.about > 0 ? 0 : 1;
  };
  return actors.toSorted((one, other) => hasQuotes(one) - hasQuotes(other));
}
