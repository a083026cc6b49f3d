import * as v from 'valibot';
import { isInCalendar } from './day.ts';

/** Characters of the day, with which an instant begins. */
const DAY_LENGTH = 10;

/** Checks an instant in ISO form, of a day of the calendar: of others each browser makes what it likes. */
export const INSTANT = v.pipe(
  v.string(),
  v.isoTimestamp(),
  v.check((instant) => isInCalendar(instant.slice(0, DAY_LENGTH)), 'calendar'),
);
