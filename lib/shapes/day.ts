import * as v from 'valibot';

/** Checks a day of the calendar, in ISO form: there is no 31 February. */
export const DAY = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/), v.check(isInCalendar, 'calendar'));

/** Tells whether a day is in the calendar. `Date` turns one that no month has into one of the next month, or gives it up. */
export function isInCalendar(day: string): boolean {
  const instant = new Date(day);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(day);
}
