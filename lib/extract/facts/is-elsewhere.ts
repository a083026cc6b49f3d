import { ELSEWHERE_HINTS } from '../../english/pages/day-labels.ts';

/** What stands so few lines below the headline is the article's, whatever its boxes are called. */
const rightBelow = 4;

/** Says whether classes around a line tell of something beside the article. `headline` and `line` count lines. */
export function isElsewhere(hints: string, line: number, headline: number): boolean {
  if (line >= headline && line <= headline + rightBelow) return false;
  return hints.split(/[^\p{L}]+/u).some((word) => ELSEWHERE_HINTS.has(word));
}
