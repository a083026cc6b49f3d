import { writtenDay } from '../lib/cite/words/written-day.ts';

/** Writes an ISO day as "7 Mar 2022", or "7 March 2022" when long; null is "undated". Any other text stays as it came. */
export function day(iso: string | null, length: 'short' | 'long' = 'short'): string {
  return iso === null ? 'undated' : writtenDay(iso, length);
}

/** Says when an article told something. It is the article's day: what it tells may have been said before. */
export function reportedDay(iso: string | null): string {
  return iso === null ? 'date unknown' : `reported ${day(iso)}`;
}
