import { nameList } from '../../lib/cite/words/name-list.ts';
import { writtenDay } from '../../lib/cite/words/written-day.ts';
import type { ComparisonSummary } from '../../lib/views/comparison-view.ts';

/** Names are many behind so many. */
const MOST_NAMES = 3;

/** Suggests what a comparison may be called: who speaks in it, and when: "Ada Lund and Tom Vale, 2022–2024". */
export function suggestedTitle({ speakers, days }: Pick<ComparisonSummary, 'speakers' | 'days'>): string {
  const more = speakers.length - MOST_NAMES;
  const names =
    more > 0
      ? nameList([...speakers.slice(0, MOST_NAMES), `${more} more`])
      : nameList(speakers) || 'Quotes on record no more';
  return [names, timeOf(days)].filter(Boolean).join(', ');
}

function timeOf(days: readonly string[]): string {
  const inOrder = days.toSorted();
  const first = inOrder[0];
  const last = inOrder.at(-1);
  if (first === undefined || last === undefined) return '';
  if (first === last) return writtenDay(first, 'short');
  const [from, to] = [first.slice(0, 4), last.slice(0, 4)];
  return from === to ? from : `${from}–${to}`;
}
