import { expect, test } from 'vitest';
import { quotesIn, type Row } from '../quotes-in.ts';

const cases: [name: string, text: string, ...rows: Row[]][] = [
  [
    'a document leaves it to whom it reports',
    'The communiqué stated that Zubrovia reaffirmed its support for “one bridge” and said it was “against any other”.',
    ['mixed', 'Zubrovia', 'its support for “one bridge” and said it was “against any other”'],
  ],
  [
    'a source that is a document does too',
    'Zubrovia and Ruritania have pledged to protect the bridge, according to a joint statement.',
    ['indirect', 'Zubrovia and Ruritania', 'protect the bridge'],
  ],
  [
    'a person does not',
    'Ann Lee said the bridge was safe, according to Tom Reyes.',
    ['indirect', 'Tom Reyes', 'Ann Lee said the bridge was safe'],
    ['indirect', 'Ann Lee', 'the bridge was safe'],
  ],
  [
    'a document that says more than that says it',
    'The statement said Zubrovia’s bridge was safe and new.',
    ['indirect', 'The statement', 'Zubrovia’s bridge was safe and new'],
  ],
];

test.each(cases)('tells of one clause once: %s', (_name, text, ...rows) => {
  expect(quotesIn(text)).toEqual(rows);
});
