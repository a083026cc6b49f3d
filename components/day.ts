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

/**
 * Writes an ISO day as "7 Mar 2022", or "7 March 2022" when long; null is "undated". Any other text stays as it came. A
 * table instead of `Intl`: a citation must read the same on every machine.
 */
export function day(iso: string | null, length: 'short' | 'long' = 'short'): string {
  if (iso === null) return 'undated';
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  const month = MONTHS[Number(parts?.[2]) - 1];
  if (parts === null || month === undefined) return iso;
  return `${Number(parts[3])} ${length === 'long' ? month : month.slice(0, 3)} ${parts[1]}`;
}

/** Says when an article told something. It is the article's day: what it tells may have been said before. */
export function reportedDay(iso: string | null, length: 'short' | 'long' = 'short'): string {
  if (iso === null) return length === 'long' ? 'undated' : 'date unknown';
  return length === 'long' ? `reported on ${day(iso, 'long')}` : `reported ${day(iso)}`;
}
