import type { CitingPage } from '../../../lib/views/known-card-view.ts';
import { day } from '../../day.ts';

/** Says of what day a page is, and whether that is confirmed; of one that was not read, nothing but that it is this one. */
export function pageDayWords(page: CitingPage | null): string {
  if (page === null) return 'this page';
  if (page.date === null) return 'this page: day unknown';
  const written = `this page: ${day(page.date, 'long')}`;
  return page.isSure ? written : `${written}, not confirmed`;
}
