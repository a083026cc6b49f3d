import { expect, test } from 'vitest';
import { onRecord } from '../quotes/on-record.ts';

// The first quote of each text is the one whose role is resolved.
const cases: [name: string, text: string, ids: string[]][] = [
  [
    'whoever is quoted by name next',
    'A former minister said the bridge was safe.\nAnn Lee, who left in May, said it was new.',
    ['ann-lee'],
  ],
  [
    'a coroner, who is a doctor',
    'A coroner said the bridge was safe.\nDr Tom Reyes said it was new.',
    ['tom-reyes'],
  ],
  [
    'whoever is named and then quoted as “she”',
    'A woman said the bridge was safe.\nAnn Lee, 29, lives there.\n“It is new,” she said.',
    ['ann-lee'],
  ],
  [
    'nobody of the other gender',
    'A man said the bridge was safe.\nAnn Lee, 29, lives there.\n“It is new,” she said.',
    [],
  ],
  [
    'nobody of two who are named before “she”',
    'A woman said the bridge was safe.\nAnn Lee, 29, met Lena Maric.\n“It is new,” she said.',
    [],
  ],
  [
    'nobody who has another office',
    'A former minister said the bridge was safe.\nMayor Ann Lee said it was new.',
    [],
  ],
  [
    'nobody whom the article named before',
    'Ann Lee came.\nA former minister said the bridge was safe.\nAnn Lee said it was new.',
    [],
  ],
  [
    'nobody who is quoted only far below',
    'A former minister said the bridge was safe.\nIt rained.\nIt snowed.\nIt thawed.\nAnn Lee said it was new.',
    [],
  ],
  [
    'nobody beyond the opening',
    'It rained.\nIt rained.\nIt rained.\nIt rained.\nIt rained.\nA former minister said the bridge was safe.\nAnn Lee said it was new.',
    [],
  ],
  ['no two who are quoted as one', 'A nurse said it was safe.\nAnn Lee and Tom Reyes said it was new.', []],
];

test.each(cases)('%s', (_name, text, ids) => {
  expect(onRecord(text)[0]?.slice(1)).toEqual(ids);
});
