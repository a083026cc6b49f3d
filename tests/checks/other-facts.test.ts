import { expect, test } from 'vitest';
import { compared } from './compared.ts';

/** Two wordings, with the names and numbers and then the words of content for which others stand. */
const CASES: readonly [sentence: string, facts: number, contents: number][] = [
  ['The bridge at Zenda opens in May. / The bridge at Strelsau opens in May.', 1, 1],
  ['The bridge at Zenda cost 14 crowns. / The bridge at Zenda cost 20 crowns.', 1, 1],
  ['The second bridge at Zenda is open. / The third bridge at Zenda is open.', 1, 1],
  [
    'The bridge at Zenda cost us 14 crowns last spring. / The bridge at Strelsau cost us 20 crowns last autumn.',
    2,
    3,
  ],
  ['The ferry to Zenda never sank. / The ferry to Zendda never sank.', 0, 0],
  ['The bridge will open soon, we hope. / The bridge will be opened soon, we hope.', 0, 0],
  ['We will mend the old bridge at Zenda. / We will sink the old bridge at Zenda.', 0, 1],
  ['The bridge will open in May, they say. / The bridge may open in May, they say.', 0, 0],
  ['Old ferries sank at Zenda, we know. / Well, ferries sank at Zenda, we know.', 0, 0],
  ['The bridge at Zenda is open to us. / The bridge is open to us.', 0, 0],
  ['THE OLD BRIDGE AT ZENDA OPENS IN MAY / THE OLD BRIDGE AT STRELSAU OPENS IN MAY', 0, 1],
];

test.each(CASES)('%s: %i and %i', (sentence, facts, contents) => {
  expect(compared(sentence).others()).toEqual({ facts, contents });
});
