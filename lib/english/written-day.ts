const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month = '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.?';

/** Matches a day as news writes it: "7 March 2022", "Mar. 7, 2022", "Feb. 23", "7.3.2022" (dots: day first). Source of a pattern without groups. */
export const WRITTEN_DAY = `(?:${month} \\d{1,2}(?:, ?\\d{4})?|\\d{1,2} ${month}(?:,? \\d{4})?|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}\\.\\d{1,2}\\.\\d{4})`;

/** Tells whether an ISO day exists in the calendar. */
export function isDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

/** Reads a written day as an ISO day; null where it lacks its year or does not exist: never a guess. */
export function isoDay(written: string): string | null {
  const parts = written.match(/\d+|\p{L}+/gu) ?? [];
  const year = parts.find((part) => /^\d{4}$/.test(part));
  const day = parts.find((part) => /^\d{1,2}$/.test(part));
  const name = parts.find((part) => /^\p{L}/u.test(part));
  if (/^\d{4}-/.test(written)) return existing(written);
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(written);
  if (dotted) return existing(`${dotted[3]}-${dotted[2]?.padStart(2, '0')}-${dotted[1]?.padStart(2, '0')}`);
  if (!year || !day || !name) return null;
  const iso = `${year}-${String(months.indexOf(name.slice(0, 3).toLowerCase()) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return existing(iso);
}

function existing(day: string): string | null {
  return isDay(day) ? day : null;
}
