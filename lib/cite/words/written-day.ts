const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** Holds a day in the parts from which each habit of citing writes it. */
export interface DayParts {
  readonly year: string;
  readonly month: string;
  /** From 1 to 12. */
  readonly monthNumber: number;
  readonly day: number;
}

/**
 * Reads an ISO day; null for any other text. A table instead of `Intl`: a citation must read the same on every machine. No `Date`
 * either: a day stays the day that it is, wherever the reader is.
 */
export function dayParts(iso: string): DayParts | null {
  const [, year = '', monthOf = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? [];
  const month = MONTHS[Number(monthOf) - 1];
  return month === undefined ? null : { year, month, monthNumber: Number(monthOf), day: Number(day) };
}

/** Writes an ISO day as "7 Mar 2022", or "7 March 2022" when long. Any other text stays as it came. */
export function writtenDay(iso: string, length: 'short' | 'long'): string {
  const parts = dayParts(iso);
  if (parts === null) return iso;
  const { year, month, day } = parts;
  return `${day} ${length === 'long' ? month : month.slice(0, 3)} ${year}`;
}
