import { CHANGED_DAY_LABELS, PUBLISHED_DAY_LABELS } from '../../english/pages/day-labels.ts';
import { pageDays } from '../facts/page-days.ts';
import { lineWords } from '../facts/word-overlap.ts';

/** Sees a line that is labels and the day of a change: "Last updated 7 March 2022", "Posted 02-03-26, last changed 02-05-26". */
export function isLabelledDay(text: string): boolean {
  if (text.length > 100 || !/\d/.test(text)) return false;
  const bare = pageDays(text).reduce((words, { printed }) => words.replace(printed, ' '), text);
  if (bare === text && !/\d\d?([-/.])\d\d?\1\d\d/.test(text)) return false;
  const words = lineWords(bare).filter((word) => /^\p{L}{3,}$/u.test(word));
  const labels = words.filter((word) => isDayLabel(word));
  return (
    labels.some((word) => CHANGED_DAY_LABELS.has(word)) &&
    words.slice(0, 3).some(isDayLabel) &&
    words.length - labels.length <= 3
  );
}

function isDayLabel(word: string): boolean {
  return CHANGED_DAY_LABELS.has(word) || PUBLISHED_DAY_LABELS.has(word);
}
