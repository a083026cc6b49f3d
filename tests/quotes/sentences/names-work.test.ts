import { expect, test } from 'vitest';
import { quotesIn, type Row } from '../quotes-in.ts';

const cases: [name: string, text: string, ...rows: Row[]][] = [
  [
    'a broadcaster’s programme',
    '“It is safe,” Ann Lee said on Channel Nine’s “Face the Town.” It rained.',
    ['direct', 'Ann Lee', 'It is safe,'],
  ],
  [
    'a programme behind “told”',
    'Ann Lee told “Good Morning Strelsau” that the bridge was safe.',
    ['indirect', 'Ann Lee', 'the bridge was safe'],
  ],
  [
    'a book',
    'In her memoir, “The Third Chair,” Ann Lee says that the bridge was safe.',
    ['indirect', 'Ann Lee', 'the bridge was safe'],
  ],
  ['a podcast, named behind it', 'Ann Lee spoke for the “Harbour Hour” podcast.'],
  [
    'no title: a sentence',
    'Ann Lee’s answer came late. “The Bridge is safe and it stays open,” she said.',
    ['direct', 'she', 'The Bridge is safe and it stays open,'],
  ],
  [
    'no title: words in lower case',
    'Ann Lee spoke on “a bridge for all” and said it was safe.',
    ['indirect', 'Ann Lee', 'it was safe'],
  ],
  [
    'a heading in marks is nobody’s words',
    '“It is safe,” Ann Lee said.\n‘LEGEND OF THE BRIDGE’\nIt rained.',
    ['direct', 'Ann Lee', 'It is safe,'],
  ],
];

test.each(cases)('%s', (_name, text, ...rows) => {
  expect(quotesIn(text)).toEqual(rows);
});
