import { writtenDay } from '../lib/cite/words/written-day.ts';

/** Writes an ISO day as "7 Mar 2022", or "7 March 2022" when long; null is "undated". Any other text stays as it came. */
export function day(iso: string | null, length: 'short' | 'long' = 'short'): string {
  return iso === null ? 'undated' : writtenDay(iso, length);
}

/** Says when an article told something. It is the article's day: what it tells may have been said before. */
export function reportedDay(iso: string | null): string {
  return iso === null ? 'date unknown' : `reported ${day(iso)}`;
}

/** Writes an ISO instant as the reader's clock has it: "7 Mar 2022, 14:05". */
export function moment(iso: string): string {
  const at = new Date(iso);
  const two = (number: number) => String(number).padStart(2, '0');
  const today = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `${day(today)}, ${two(at.getHours())}:${two(at.getMinutes())}`;
}
