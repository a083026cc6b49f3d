import { expect, test } from 'vitest';
import { onRecord } from '../quotes/on-record.ts';

// The last quote of each text is the one whose speaker is resolved.
const cases: [name: string, text: string, ids: string[]][] = [
  ['the mayor', 'Mayor Tom Reyes came. The mayor said the bridge was safe.', ['tom-reyes']],
  [
    'a title with a hyphen',
    'Secretary-General Tom Reyes came. The secretary-general said the bridge was safe.',
    ['tom-reyes'],
  ],
  [
    'a leader whom the article spoke of paragraphs before, alone',
    'Ann Lee opened the fair.\nIt rained.\nIt snowed.\nThe Zenda leader went home. The bridge, she said, was safe.',
    ['ann-lee'],
  ],
  [
    'a spokeswoman is no spokesman',
    'A spokeswoman for the mayor said it rained.\nIts spokesman, Tom Reyes, left.',
    [],
  ],
  [
    'a state’s leader, of two whom the article has just named',
    'Ann Lee telephoned Tom Reyes. The Zubrovian leader said so. Zubrovia’s leader said the bridge was safe.',
    [],
  ],
  [
    'the envoy, of an ambassador',
    'Ambassador Tom Reyes came. The envoy said the bridge was safe.',
    ['tom-reyes'],
  ],
  [
    'the mayor, by apposition',
    'Tom Reyes, mayor of Zenda, came. The mayor said the bridge was safe.',
    ['tom-reyes'],
  ],
  [
    'the mayor, past another',
    'Mayor Tom Reyes came. Senator Ann Lee left. The mayor said the bridge was safe.',
    ['tom-reyes'],
  ],
  [
    'the minister, of a foreign minister',
    'Foreign Minister Tom Reyes came. The minister said the bridge was safe.',
    ['tom-reyes'],
  ],
  [
    'the top diplomat, of a foreign minister',
    'Ruritania’s Foreign Minister Tom Reyes came. Ruritania’s top diplomat said the bridge was safe.',
    ['tom-reyes'],
  ],
  [
    'a state’s minister, of two',
    'Ruritania’s Foreign Minister Tom Reyes met Zubrovia’s Foreign Minister Ann Lee. Zubrovia’s foreign minister said the bridge was safe.',
    ['ann-lee'],
  ],
  ['the spokeswoman', 'Spokeswoman Ann Lee came. The spokeswoman said the bridge was safe.', ['ann-lee']],
  ['the senator, whom nobody is', 'Mayor Tom Reyes came. The senator said the bridge was safe.', []],
  ['another’s wife', 'Mayor Tom Reyes came. The mayor’s wife said the bridge was safe.', []],
  ['the mayor’s office', 'Mayor Tom Reyes came. The mayor’s office said the bridge was safe.', []],
  ['his spokesman', 'Mayor Tom Reyes came. His spokesman said the bridge was safe.', []],
  [
    'a state’s minister, in apposition',
    'Ruritania’s foreign minister, Ann Lee, said the bridge was safe.',
    ['ann-lee'],
  ],
  ['a mayor, who may be any', 'Mayor Tom Reyes came. A mayor said the bridge was safe.', []],
  ['a former mayor', 'Mayor Tom Reyes came. A former mayor said the bridge was safe.', []],
  ['another senator', 'Senator Ann Lee came. Another senator said the bridge was safe.', []],
  [
    'two mayors: the one in discourse',
    'Mayor Ann Lee left. Mayor Tom Reyes came. The mayor said the bridge was safe.',
    ['tom-reyes'],
  ],
  [
    'a state’s title that the article gives to another state’s',
    'Ruritania’s Foreign Minister Tom Reyes came. Zubrovia’s foreign minister said the bridge was safe.',
    [],
  ],
];

test.each(cases)('%s', (_name, text, ids) => {
  expect(onRecord(text).at(-1)?.slice(1)).toEqual(ids);
});

test('an opening names the role first and its holder after', () => {
  const text =
    '“The bridge is safe,” Ruritania’s top diplomat said.\nAnn Lee told reporters that the road was new.';
  expect(onRecord(text)).toEqual([
    ['Ruritania’s top diplomat', 'ann-lee'],
    ['Ann Lee', 'ann-lee'],
  ]);
});
