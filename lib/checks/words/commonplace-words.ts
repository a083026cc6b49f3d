import { commonplaces } from '../../english/print/commonplaces.ts';
import { lazily } from '../../text/lazily.ts';
import { fingerprintsOf, RUN } from './fingerprints.ts';
import { type QuoteWord, readQuoteWords } from './quote-words.ts';

/** Runs of three words that follow one another before they are a commonplace: so many words of one are four. */
const RUNS = 2;

const commonplaceRuns = lazily(
  () => new Set(commonplaces.flatMap((line) => [...fingerprintsOf(readQuoteWords(line))])),
);

/**
 * Finds the words of a quote that are part of a line which is nobody's, four of it or more in a row: a proverb, a prayer, what every office states. Gives their places.
 * Linear in the words.
 */
export function commonplaceWords(words: readonly QuoteWord[]): ReadonlySet<number> {
  const runs = commonplaceRuns();
  const found = new Set<number>();
  let inRow = 0;
  for (const [at, print] of fingerprintsOf(words).entries()) {
    inRow = runs.has(print) ? inRow + 1 : 0;
    if (inRow < RUNS) continue;
    for (let place = at - RUNS + 1; place < at + RUN; place += 1) found.add(place);
  }
  return found;
}
