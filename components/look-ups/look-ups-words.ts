import type { LookUp } from '../../lib/reader/look-up.ts';
import { day } from '../day.ts';
import { grouped } from '../grouped.ts';

/** Counts look-ups: "1,204 look-ups". */
export function countedLookUps(count: number): string {
  return `${grouped(count)} ${count === 1 ? 'look-up' : 'look-ups'}`;
}

/** Names what look-ups are of: "Ada Lund, 28 Nov 2026", or how many they are. */
export function lookUpsName(lookUps: readonly LookUp[]): string {
  const [first, second] = lookUps;
  return first === undefined || second !== undefined
    ? countedLookUps(lookUps.length)
    : `${first.name}, ${day(first.day)}`;
}

/** Writes the time of a look-up where the reader is: "14:05". */
export function timeOf({ at }: LookUp): string {
  return new Date(at).toTimeString().slice(0, 5);
}

/** Names the page of a look-up: its title, or else its address. */
export function pageName({ title, page }: LookUp): string {
  return title === '' ? (page ?? 'a page without a title') : title;
}
