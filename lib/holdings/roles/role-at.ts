import type { AnalysedArticle } from '../../model.ts';
import type { RoleView } from '../role-view.ts';
import { isSameOffice } from './same-office.ts';

/** Shows what somebody was when an article came out, as articles of that time state it. Conflicts are shown, not resolved. */
export interface RoleAt {
  /** The main role according to the article itself; else according to the nearest other one. */
  readonly role: RoleView;
  /** Whether the article itself gives it. */
  readonly isOwn: boolean;
  /** What other sources of that time say, in words that mean another office: each office once, the nearest first. */
  readonly differing: readonly RoleView[];
}

/** Says of which article it is asked what somebody was. */
export type RolePlace = Pick<AnalysedArticle, 'id' | 'date'>;

/** Articles within so many days of each other speak of one time. An office is rarely held for less, and news of a change is in all of them by then. */
const ONE_TIME = 31;
const DAY = 86_400_000;

/**
 * Finds what somebody was when an article came out, among what articles state of them. Null where it gives no main role, and no other of
 * that time does: an undated article is of no time.
 */
export function roleAt(stated: readonly RoleView[], { id, date }: RolePlace): RoleAt | null {
  const main = stated.filter((one) => one.main);
  const own = main.find(({ article }) => article === id) ?? null;
  const role = own ?? nearestFirst(main, date)[0] ?? null;
  if (role === null) return null;
  // The time is the article's, whoever gives the office.
  return { role, isOwn: own !== null, differing: differingFrom({ ...role, date }, main) };
}

/** Lists what other sources say at the time of a role: main roles that mean another office, each once, the nearest first. */
export function differingFrom<One extends RoleView>(role: RoleView, stated: readonly One[]): One[] {
  const others = stated.filter((one) => one.main && one.source !== role.source && !isSameOffice(one, role));
  const differing: One[] = [];
  for (const one of nearestFirst(others, role.date))
    if (!differing.some((before) => isSameOffice(before, one))) differing.push(one);
  return differing;
}

/** Keeps what articles of one time with one of these days state. */
export function statedAround<One extends Pick<RoleView, 'date'>>(
  stated: readonly One[],
  days: readonly string[],
): One[] {
  const times = [...new Set(days)].map((day) => Date.parse(day));
  return stated.filter(({ date }) => date !== null && times.some((time) => isNear(Date.parse(date), time)));
}

const isNear = (one: number, other: number): boolean => Math.abs(one - other) <= ONE_TIME * DAY;

/** Orders what articles of one time with a day state: of two as near, the one that was known by then. */
function nearestFirst<One extends Pick<RoleView, 'date'>>(stated: readonly One[], day: string | null): One[] {
  if (day === null) return [];
  const time = Date.parse(day);
  const far = ({ date }: One): number => Math.abs(Date.parse(date ?? '') - time);
  return statedAround(stated, [day]).sort(
    (a, b) => far(a) - far(b) || Date.parse(a.date ?? '') - Date.parse(b.date ?? ''),
  );
}
