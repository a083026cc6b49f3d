import { expect, test } from 'vitest';
import { chosenWords } from '../../../../components/library/select/chosen-words.ts';
import type { SpeakerTally } from '../../../../lib/library/search/library-index-client.ts';

const tally = (speakers: number, ofNobody: number, only: string | null = null): SpeakerTally => ({
  ...{ speakers, only, ofNobody },
});

const CASES: readonly [string, number, SpeakerTally | null, string][] = [
  ['before it is known', 1_200, null, '1,200 quotes'],
  ['several', 12, tally(3, 0), '12 quotes of 3 speakers'],
  ['one speaker', 1, tally(1, 0, 'Ana Ruiz'), '1 quote of Ana Ruiz'],
  ['some of nobody', 12, tally(3, 2), '10 quotes of 3 speakers and 2 of nobody identified'],
  ['all of nobody', 2, tally(0, 2), '2 quotes of nobody identified'],
];

test.each(CASES)('says which quotes are chosen: %s', (_, count, told, expected) => {
  expect(chosenWords(count, told)).toBe(expected);
});
