import type { ActorId, Stance } from '../model.ts';
import { plainWords } from '../search/plain-words.ts';
import type { TickView } from '../views/timeline-view.ts';

/** Says which quotes of a timeline are wanted; null and no words: all. */
export interface TickFilter {
  /** Somebody who is named within the quote. */
  readonly named: ActorId | null;
  /** Words that all stand in the quote or in what reports it, in any order. The last may be the start of one. */
  readonly words: string;
  readonly stance: Stance | null;
}

/** Wants all. */
export const NO_FILTER: TickFilter = { named: null, words: '', stance: null };

/** Keeps the ticks that a filter wants. */
export function filterTicks(ticks: readonly TickView[], filter: TickFilter): readonly TickView[] {
  const wanted = plainWords(filter.words).split(' ').filter(Boolean);
  return ticks.filter(
    (tick) =>
      (filter.named === null || tick.names.includes(filter.named)) &&
      (filter.stance === null || tick.stance === filter.stance) &&
      hasWords(tick, wanted),
  );
}

function hasWords({ text, reporting }: TickView, wanted: readonly string[]): boolean {
  if (wanted.length === 0) return true;
  const words = plainWords(`${reporting ?? ''} ${text}`).split(' ');
  return wanted.every((one, at) =>
    words.some((word) => (at === wanted.length - 1 ? word.startsWith(one) : word === one)),
  );
}

/** Counts who is named within ticks, most first. */
export function countNamed(ticks: readonly TickView[]): readonly (readonly [id: ActorId, count: number])[] {
  const counts = new Map<ActorId, number>();
  for (const { names } of ticks) for (const id of names) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
}
