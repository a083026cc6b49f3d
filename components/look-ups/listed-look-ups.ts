import type { LookUp } from '../../lib/reader/look-up.ts';
import { plainWords } from '../../lib/search/plain-words.ts';

/** Says by what look-ups are put together. */
export type LookUpGrouping = 'day' | 'name';

/** Holds the look-ups of one day or of one name, latest first. */
export interface LookUpGroup {
  /** The ISO day, or the actor's id, or the name that several bear. */
  readonly key: string;
  readonly lookUps: readonly LookUp[];
  /** How many there are, shown or not. */
  readonly total: number;
}

/** Keeps the look-ups that have each of the words in their name, their title or their address, accents and case aside. */
export function lookUpsWith(lookUps: readonly LookUp[], words: string): readonly LookUp[] {
  const sought = plainWords(words).split(' ').filter(Boolean);
  if (sought.length === 0) return lookUps;
  return lookUps.filter(({ name, title, page }) => {
    const own = plainWords([name, title, page ?? ''].join(' '));
    return sought.every((word) => own.includes(word));
  });
}

/** Puts look-ups together by day, or by whom they are of; groups stand in the order of their first. */
export function groupedLookUps(lookUps: readonly LookUp[], by: LookUpGrouping): LookUpGroup[] {
  const groups = Map.groupBy(lookUps, ({ day, actor, name }) => (by === 'day' ? day : (actor ?? name)));
  return [...groups].map(([key, all]) => ({ key, lookUps: all, total: all.length }));
}

/** Cuts groups off behind so many look-ups. */
export function firstLookUps(groups: readonly LookUpGroup[], most: number): LookUpGroup[] {
  let left = most;
  return groups.flatMap((group) => {
    const shown = group.lookUps.slice(0, Math.max(0, left));
    left -= shown.length;
    return shown.length === 0 ? [] : [{ ...group, lookUps: shown }];
  });
}
