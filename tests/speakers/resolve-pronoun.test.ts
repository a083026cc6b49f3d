import { expect, test } from 'vitest';
import { onRecord } from '../quotes/on-record.ts';

// The last quote of each text is the one whose pronoun is resolved.
const cases: [name: string, text: string, ids: string[]][] = [
  ['he: who spoke last', 'Tom Reyes said the bridge was safe. He said it was new.', ['tom-reyes']],
  ['she: who spoke last', 'Ann Lee said the bridge was safe. She said it was new.', ['ann-lee']],
  [
    'he: in the next paragraph',
    'Tom Reyes said the bridge was safe.\nHe added that it was new.',
    ['tom-reyes'],
  ],
  ['he: who acted last', 'Tom Reyes arrived in Strelsau. He said the bridge was safe.', ['tom-reyes']],
  [
    'he: the later of two',
    'Ann Lee said the bridge was safe. Tom Reyes laughed. He said it was old.',
    ['tom-reyes'],
  ],
  [
    'she: past a man',
    'Ms. Ann Lee said the bridge was safe. Mr. Tom Reyes laughed. She said it was new.',
    ['ann-lee'],
  ],
  [
    'he: past a woman',
    'Mr. Tom Reyes said the bridge was safe. Ms. Ann Lee laughed. He said it was new.',
    ['tom-reyes'],
  ],
  [
    'she: after somebody unnamed',
    'Ann Lee said the bridge was safe. A spokeswoman laughed. She said it was old.',
    [],
  ],
  [
    'he: past what only describes a name',
    'Tom Reyes came.\nAmong the guests was Karl Stone, a teacher in Lutz who sang. He said it was late.',
    ['a#karl-stone'],
  ],
  [
    'she: past what only describes a name, with a comma behind',
    'Robin Vale came.\nFor Vera Stone, an expert on trade, the bridge was a sign.\n“It was late,” she said.',
    ['a#vera-stone'],
  ],
  ['he: nobody', 'It rained. He said the bridge was safe.', []],
  ['he: not a state', 'Ruritania closed the port. He said the bridge was safe.', []],
  [
    'he: who opens the sentence',
    'Ann Lee left. When Tom Reyes called, he said the bridge was safe.',
    ['tom-reyes'],
  ],
  [
    'he: whose thing the last sentence was about',
    'Tom Reyes came.\n“It rains,” said Karl Stone, a teacher.\nReyes’s term ends in May. He said the bridge was safe.',
    ['tom-reyes'],
  ],
  [
    'she: behind words that are misread as another subject',
    'It is six a.m. and Ann Lee is late. “It rains,” she said.',
    ['ann-lee'],
  ],
  ['his words', 'Tom Reyes came. In his words, “the bridge was safe in May.”', ['tom-reyes']],
  ['it: the state that acted', 'Ruritania closed the port. It said the bridge was safe.', ['ruritania']],
  [
    'it: the organisation that spoke',
    'The Orel Treaty Pact said the port was closed. It said the bridge was safe.',
    ['orel-pact'],
  ],
  [
    'it: the later of two',
    'Zubrovia laughed. Ruritania closed the port. It said the bridge was safe.',
    ['ruritania'],
  ],
  [
    'it: the state that spoke, not the one spoken of',
    'Ruritania accused Zubrovia of lying. It said the bridge was safe.',
    ['ruritania'],
  ],
  ['it: not a thing', 'Ruritania closed the port. The report came in May. It said the bridge was safe.', []],
  ['she: a relation that nobody names', 'Ann Lee’s daughter came. She said the bridge was safe.', []],
  ['it: not a person', 'Ann Lee spoke in the hall. It said the bridge was safe.', []],
  [
    'they: those who acted together',
    'Ann Lee and Tom Reyes met in Lutz. They said the bridge was safe.',
    ['ann-lee', 'tom-reyes'],
  ],
  [
    'they: states that acted together',
    'Ruritania and Zubrovia signed the treaty. They said the bridge was safe.',
    ['ruritania', 'zubrovia'],
  ],
  ['they: not one person', 'Ann Lee spoke in the hall. They said the bridge was safe.', []],
  ['I: nobody, since it is the writer', 'Ann Lee spoke in the hall. I said the bridge was safe.', []],
];

test.each(cases)('%s', (_name, text, ids) => {
  expect(onRecord(text).at(-1)?.slice(1)).toEqual(ids);
});
