import { expect, test } from 'vitest';
import { onRecord } from '../quotes/on-record.ts';

const cases: [name: string, text: string, ids: string[]][] = [
  ['a full name', 'Ann Lee said the bridge was safe.', ['ann-lee']],
  ['a title and a name', 'Foreign Minister Ann Lee said the bridge was safe.', ['ann-lee']],
  ['a state', 'Ruritania said the bridge was safe.', ['ruritania']],
  ['a capital that stands for a government', 'Strelsau said the bridge was safe.', ['ruritania']],
  ['an organisation', 'The Orel Treaty Pact said the bridge was safe.', ['orel-pact']],
  ['an acronym', 'The Orel Treaty Pact (OTP) met. The OTP said the bridge was safe.', ['orel-pact']],
  ['a state’s government', 'Ruritania’s government said the bridge was safe.', ['ruritania']],
  ['two people', 'Ann Lee and Tom Reyes said the bridge was safe.', ['ann-lee', 'tom-reyes']],
  [
    'two people with titles',
    'President Ann Lee and Foreign Minister Tom Reyes said the bridge was safe.',
    ['ann-lee', 'tom-reyes'],
  ],
  ['two states', 'Zubrovia and Ruritania said the bridge was safe.', ['ruritania', 'zubrovia']],
  ['two capitals', 'Strelsau and Lutz said the bridge was safe.', ['ruritania', 'zubrovia']],
  ['both states', 'Both Ruritania and Zubrovia said the bridge was safe.', ['ruritania', 'zubrovia']],
  [
    'an apposition after the name',
    'Ann Lee, head of the Orel Treaty Pact, said the bridge was safe.',
    ['ann-lee'],
  ],
  ['a name in apposition to a role', 'A spokesman, Tom Reyes, said the bridge was safe.', ['tom-reyes']],
  [
    'a name and its courtesy title in apposition',
    'The mayor, Mr Tom Reyes, said the bridge was safe.',
    ['tom-reyes'],
  ],
  ['a name after a state', 'Ruritania’s Ann Lee said the bridge was safe.', ['ann-lee']],
  ['a surname after its full name', 'Ann Lee came to Strelsau. Lee said the bridge was safe.', ['ann-lee']],
  ['a person’s relation is not the person', 'Ann Lee’s lawyer said the bridge was safe.', []],
  ['a person’s spokesman is not the person', 'A spokesman for Ann Lee said the bridge was safe.', []],
  ['who heads a state’s bank is not the state', 'A Ruritania banker said the bridge was safe.', []],
  ['a friend of a person is not the person', 'A friend of Ann Lee said the bridge was safe.', []],
  ['a person’s office is not the person', 'Ann Lee’s office said the bridge was safe.', []],
  ['critics of a person are not the person', 'Critics of Ann Lee said the bridge was safe.', []],
  ['people on a person’s side', 'Sources close to Ann Lee said the bridge was safe.', []],
  ['a supporter of a person', 'An Ann Lee supporter said the bridge was safe.', []],
  ['whom an aside names', 'The mayor, who defeated Ann Lee, said the bridge was safe.', []],
  ['whom an adjunct names', 'After meeting Ann Lee, Tom Reyes said the bridge was safe.', ['tom-reyes']],
  ['to whom a letter went', 'In a letter to Ann Lee, the council said the bridge was safe.', []],
  [
    'a person of each of two states',
    'Ruritania’s Ann Lee and Zubrovia’s Tom Reyes said the bridge was safe.',
    ['ann-lee', 'tom-reyes'],
  ],
  ['state media are not the state', 'Ruritania’s state television said the bridge was safe.', []],
  ['residents of a capital are not the state', 'Residents of Strelsau said the bridge was safe.', []],
  ['a newspaper named after a state', 'The Ruritania Times said the bridge was safe.', ['a#ruritania-times']],
  ['a voter in a state is not the state', 'A voter in Ruritania said the bridge was safe.', []],
];

test.each(cases)('%s', (_name, text, ids) => {
  expect(onRecord(text).map(([, ...found]) => found)).toEqual([ids]);
});
