import { expect, test } from 'vitest';
import { quotesIn, type Row } from '../quotes-in.ts';

const cases: [name: string, text: string, ...rows: Row[]][] = [
  [
    'the sentence’s stop',
    'Ann Lee said the bridge was safe. It rained.',
    ['indirect', 'Ann Lee', 'the bridge was safe'],
  ],
  [
    'a relative clause’s end',
    'Ann Lee, who said the bridge was safe, left in May.',
    ['indirect', 'Ann Lee', 'the bridge was safe'],
  ],
  [
    'what the writer calls it',
    'Ann Lee accused the builders of theft, a charge Zubrovia dismissed as “pure fantasy”.',
    ['indirect', 'Ann Lee', 'the builders of theft'],
    ['mixed', 'Zubrovia', 'as “pure fantasy”'],
  ],
  [
    'what the writer calls it, with an adjective',
    'Ann Lee said the bridge was safe, a bold claim that nobody shared.',
    ['indirect', 'Ann Lee', 'the bridge was safe'],
  ],
  [
    'an aside about a place stays in',
    'Ann Lee said the bridge, the position of which is unknown, was safe.',
    ['indirect', 'Ann Lee', 'the bridge, the position of which is unknown, was safe'],
  ],
  [
    'another’s words about insisting',
    'Zubrovia will insist on that, Ann Lee says.',
    ['indirect', 'Ann Lee', 'Zubrovia will insist on that'],
  ],
  [
    'a relative clause’s end, of a state',
    'Zubrovia, which denies supplying drones, abstained in the vote.',
    ['indirect', 'Zubrovia', 'supplying drones'],
  ],
  [
    'what was done instead of what was pledged',
    'The town has pledged to cut its “debt” but stopped short of a tax.',
    ['mixed', 'The town', 'cut its “debt”'],
  ],
  [
    'a main clause about few',
    'When Ann Lee announced that the bridge was closed, few in the town were surprised.',
    ['indirect', 'Ann Lee', 'the bridge was closed'],
  ],
  [
    'when it was denied',
    'Ann Lee denied closing the bridge, days after Tom Reyes had opened it.',
    ['indirect', 'Ann Lee', 'closing the bridge'],
  ],
  [
    'what the writer makes of it',
    'Ann Lee said the bridge could “close for ever” in May, in the latest of a series of warnings.',
    ['mixed', 'Ann Lee', 'the bridge could “close for ever” in May'],
  ],
  [
    'others who are counted',
    'Half of the voters said the bridge was safe, and more than 4 in 10 said it would fall.',
    ['indirect', 'Half of the voters', 'the bridge was safe'],
    ['indirect', '4 in 10', 'it would fall'],
  ],
  [
    'no stop inside an abbreviation',
    'Ann Lee said it broke the rules of the U.S. Foreign Bridges Act. It rained.',
    ['indirect', 'Ann Lee', 'it broke the rules of the U.S. Foreign Bridges Act'],
  ],
  [
    'the writer behind marks',
    'Ann Lee said the bridge “will open wider,” but she offered no date.',
    ['mixed', 'Ann Lee', 'the bridge “will open wider,”'],
  ],
  [
    'the speaker’s own verb behind a participle',
    'Ann Lee, welcoming her guest, said that “the bridge is safe” and new.',
    ['mixed', 'Ann Lee', '“the bridge is safe” and new'],
  ],
  [
    'a semicolon',
    'Ann Lee said the bridge was safe; the mayor was away.',
    ['indirect', 'Ann Lee', 'the bridge was safe'],
  ],
  [
    'adding that',
    'Ann Lee said the bridge was safe, adding that it would open in May.',
    ['indirect', 'Ann Lee', 'the bridge was safe'],
    ['indirect', 'Ann Lee', 'it would open in May'],
  ],
  [
    'and added that',
    'Ann Lee said the bridge was safe, and added that it would open in May.',
    ['indirect', 'Ann Lee', 'the bridge was safe'],
    ['indirect', 'Ann Lee', 'it would open in May'],
  ],
  [
    'another’s report after “while”',
    'Ann Lee said the bridge was safe, while Tom Reyes said it would fall.',
    ['indirect', 'Ann Lee', 'the bridge was safe'],
    ['indirect', 'Tom Reyes', 'it would fall'],
  ],
  [
    'another’s report after “but”',
    'Ann Lee said the bridge was safe, but Tom Reyes said it would fall.',
    ['indirect', 'Ann Lee', 'the bridge was safe'],
    ['indirect', 'Tom Reyes', 'it would fall'],
  ],
  [
    'a further cue without a comma',
    'Ann Lee said the bridge would open and warned that it was old.',
    ['indirect', 'Ann Lee', 'the bridge would open'],
    ['indirect', 'Ann Lee', 'it was old'],
  ],
  [
    'what the writer explains',
    'Ann Lee said the bridge was safe, referring to the tests.',
    ['indirect', 'Ann Lee', 'the bridge was safe'],
  ],
  [
    'the main clause after a subordinate report',
    'While Ann Lee said that the bridge was safe, it fell in May.',
    ['indirect', 'Ann Lee', 'the bridge was safe'],
  ],
  [
    'a coordinated clause stays in',
    'Ann Lee said that the bridge was old and that the road was new.',
    ['indirect', 'Ann Lee', 'the bridge was old and that the road was new'],
  ],
  [
    'a list stays in',
    'Ann Lee said the bridge, the road and the port were closed.',
    ['indirect', 'Ann Lee', 'the bridge, the road and the port were closed'],
  ],
  [
    'a relative clause stays in',
    'Ann Lee said the bridge, which was built in 1902, was safe.',
    ['indirect', 'Ann Lee', 'the bridge, which was built in 1902, was safe'],
  ],
  [
    'a source named at the end',
    'The bridge was safe, according to Ann Lee.',
    ['indirect', 'Ann Lee', 'The bridge was safe'],
  ],
];

test.each(cases)('ends at or keeps: %s', (_name, text, ...rows) => {
  expect(quotesIn(text)).toEqual(rows);
});
