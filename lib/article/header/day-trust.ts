import type { Dateline } from '../../english/dates/dateline.ts';
import { type CalendarDay, isDay, isoOf } from '../../english/dates/written-day.ts';
import type { StatedDay, StatedDays } from './stated-days.ts';

/** Holds what a text states of its own day. */
export interface DateCase extends StatedDays {
  readonly datelines: readonly Dateline[];
  /** A day that the foot of the text states: "This article was first published on 7 March 2022". */
  readonly foot: readonly StatedDay[];
}

/** Says which of the stated days is the article's. Rows are asked in the order of the table; the first that gives a day decides. */
interface Trust {
  readonly name: string;
  /** An example: [whose day is taken], {whose is not}. */
  readonly sentence: string;
  readonly at: (one: DateCase) => string | null;
}

/** Most days between a dateline and the change of its article. */
const soon = 31;

/** Lists the days of an article in the order of trust. */
export const DAY_TRUST: readonly Trust[] = [
  {
    name: 'published',
    sentence: 'Updated {5 March 2023} | Published [3 March 2023]',
    at: ({ days }) => firstWhole(days, isPublished),
  },
  {
    name: 'published-with-year-elsewhere',
    sentence: 'Published [3 March] | Updated 5 March [2023]',
    at: (one) => firstWithYear(one, one.days.filter(isPublished)),
  },
  {
    name: 'dateline',
    sentence: 'STRELSAU, [Feb. 23, 2023] — It rained. | {24 February 2023}',
    at: ({ datelines }) => datelines.find(({ date }) => date !== null)?.date ?? null,
  },
  {
    // A day later than the change cannot be that of publication.
    name: 'bare',
    sentence: '[3 March 2023] | Updated {5 March 2023}',
    at: (one) => {
      const change = firstWhole(one.days, isChange);
      const bare = firstWhole(one.days, (stated) => isBare(stated) && !stated.isAbove);
      return bare && change && bare > change ? null : bare;
    },
  },
  {
    name: 'bare-with-year-elsewhere',
    sentence: '[3 March] | [2023]',
    at: (one) => firstWithYear(one, one.days.filter(isBare)),
  },
  {
    name: 'dateline-with-year-elsewhere',
    sentence: 'Updated 5 March [2023] | STRELSAU, [March 3] — It rained.',
    at: (one) => firstWithYear(one, one.datelines),
  },
  {
    name: 'foot',
    sentence: 'First published on [7 March 2022]',
    at: ({ foot }) => firstWhole(foot, isPublished),
  },
  {
    // Where a day of publication is stated that cannot be read, the change is known to be another day.
    name: 'updated',
    sentence: 'Updated [5 March 2023]. Published 03/04/2023 | Updated {5 April 2023}',
    at: ({ days }) => (days.some(isPublished) ? null : firstWhole(days, isChange)),
  },
  {
    name: 'above-the-headline',
    sentence: '[7 March 2022] | Pier opens',
    at: ({ days }) =>
      days.some((stated) => !stated.isAbove && stated.label !== 'else')
        ? null
        : firstWhole(days, ({ isAbove }) => isAbove),
  },
];

/** Gives the ISO day of an article, or null where nothing states it. */
export function trustedDay(one: DateCase): string | null {
  for (const { at } of DAY_TRUST) {
    const day = at(one);
    if (day !== null) return day;
  }
  return null;
}

const isPublished = ({ label }: StatedDay): boolean => label === 'published' || label === 'dated';
const isChange = ({ label }: StatedDay): boolean => label === 'updated';
const isBare = ({ label }: StatedDay): boolean => label === null;

function firstWhole(days: readonly StatedDay[], agrees: (stated: StatedDay) => boolean): string | null {
  for (const stated of days)
    if (agrees(stated) && stated.day?.year) return isoOf(stated.day, stated.day.year);
  return null;
}

function firstWithYear(one: DateCase, days: readonly { readonly day: CalendarDay | null }[]): string | null {
  for (const { day } of days) {
    if (day === null || day.year !== null) continue;
    const found = withStatedYear(day, one);
    if (found !== null) return found;
  }
  return null;
}

/** A year without a day is that of the article. A change is in the same year, or came soon after in the next one. */
function withStatedYear(day: CalendarDay, { days, years }: DateCase): string | null {
  const [year] = years;
  if (year !== undefined) return new Set(years).size === 1 ? existing(isoOf(day, year)) : null;
  const change = firstWhole(days, isChange);
  if (change === null) return null;
  const ofYear = Number(change.slice(0, 4));
  const same = isoOf(day, ofYear);
  if (same <= change) return existing(same);
  const before = isoOf(day, ofYear - 1);
  return (Date.parse(change) - Date.parse(before)) / 86_400_000 <= soon ? existing(before) : null;
}

function existing(day: string): string | null {
  return isDay(day) ? day : null;
}
