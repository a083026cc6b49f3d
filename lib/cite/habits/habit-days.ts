import { type DayParts, dayParts } from '../words/written-day.ts';

/** Months that the habit of America's news agencies writes in full, and those of the Modern Language Association. */
const AP_FULL: ReadonlySet<string> = new Set(['March', 'April', 'May', 'June', 'July']);
const MLA_FULL: ReadonlySet<string> = new Set(['May', 'June', 'July']);

/** Writes a day as each habit has it. */
const HABIT_DAYS = {
  /** "2024, May 3" */
  apa: ({ year, month, day }) => `${year}, ${month} ${day}`,
  /** "3 May 2024", "7 Sept. 2024" */
  mla: ({ year, month, day }) => `${day} ${shortened(month, MLA_FULL)} ${year}`,
  /** "May 3, 2024" */
  american: ({ year, month, day }) => `${month} ${day}, ${year}`,
  /** "3 May 2024" */
  british: ({ year, month, day }) => `${day} ${month} ${year}`,
  /** "3 May", where the year stands elsewhere */
  withoutYear: ({ month, day }) => `${day} ${month}`,
  /** "May 3, 2024", "Sept. 7, 2024" */
  ap: ({ year, month, day }) => `${shortened(month, AP_FULL)} ${day}, ${year}`,
} as const satisfies Record<string, (parts: DayParts) => string>;

/** Names a way of writing a day. */
export type DayWay = keyof typeof HABIT_DAYS;

/** Writes an ISO day in the way of a habit; a text that is none stays as it came. */
export function habitDay(iso: string, way: DayWay): string {
  const parts = dayParts(iso);
  return parts === null ? iso : HABIT_DAYS[way](parts);
}

/** September alone keeps four letters. */
function shortened(month: string, full: ReadonlySet<string>): string {
  if (full.has(month)) return month;
  return `${month.slice(0, month === 'September' ? 4 : 3)}.`;
}
