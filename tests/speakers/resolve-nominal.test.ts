import { expect, test } from 'vitest';
import { onRecord } from '../quotes/on-record.ts';

const both = ['ruritania', 'zubrovia'];
const treaty = 'Ruritania and Zubrovia signed a treaty. ';
const people = 'Ann Lee and Tom Reyes met in Lutz. ';

// The last quote of each text is the one whose speaker is resolved.
const cases: [name: string, text: string, ids: string[]][] = [
  ['the two sides', `${treaty}The two sides said the bridge was safe.`, both],
  ['both sides', `${treaty}Both sides said the bridge was safe.`, both],
  ['the two countries', `${treaty}The two countries said the bridge was safe.`, both],
  ['both countries', `${treaty}Both countries said the bridge was safe.`, both],
  ['the parties', `${treaty}The parties said the bridge was safe.`, both],
  ['the two leaders', `${people}The two leaders said the bridge was safe.`, ['ann-lee', 'tom-reyes']],
  [
    'the two ministers, of two states',
    `${treaty}${people}The two ministers said the bridge was safe.`,
    ['ann-lee', 'tom-reyes'],
  ],
  [
    'the two countries, of two people and two states',
    `${treaty}${people}The two countries said the bridge was safe.`,
    both,
  ],
  ['the two sides, of nobody', 'It rained. The two sides said the bridge was safe.', []],
  ['a joint statement', `${treaty}A joint statement said the bridge was safe.`, both],
  ['a joint communiqué', `${treaty}In May it rained. The joint communiqué said the bridge was safe.`, both],
  ['the communiqué', `${treaty}The communiqué said the bridge was safe.`, both],
  ['a statement by nobody in particular', 'It rained. A statement said the bridge was safe.', []],
  ['a state’s ministry', 'Ruritania’s foreign ministry said the bridge was safe.', ['ruritania']],
  [
    'a state’s ministry, in capitals',
    'Ruritania’s Foreign Ministry said the bridge was safe.',
    ['ruritania'],
  ],
  ['a state’s embassy', 'Ruritania’s embassy said the bridge was safe.', ['ruritania']],
  [
    'the government, of the state that acted',
    'Ruritania closed the port. The government said the bridge was safe.',
    ['ruritania'],
  ],
  ['the government, of nobody', 'It rained. The government said the bridge was safe.', []],
  ['a local ministry', 'The ministry said the bridge was safe.', []],
  ['the alliance', 'The Orel Treaty Pact met. The alliance said the bridge was safe.', ['orel-pact']],
  [
    'the fund, by its name',
    'A fund, Lutz Lane Capital, said the mill was late. The Orel Treaty Pact met. The fund said the bridge was safe.',
    ['a#lutz-lane-capital'],
  ],
  ['officials of a state', 'Ruritania’s officials said the bridge was safe.', []],
  ['a state’s newspaper', 'Ruritania’s newspapers said the bridge was safe.', []],
  ['somebody unnamed', 'Ann Lee left. An official said the bridge was safe.', []],
  ['a resident', 'Ann Lee left. One resident said the bridge was safe.', []],
  ['several unnamed', `${people}Two officials said the bridge was safe.`, []],
  ['sources', 'Ann Lee left. Sources said the bridge was safe.', []],
  ['analysts', 'Ann Lee left. Analysts said the bridge was safe.', []],
];

test.each(cases)('%s', (_name, text, ids) => {
  expect(onRecord(text).at(-1)?.slice(1)).toEqual(ids);
});
