import { describe, expect, test } from 'vitest';
import { MARKED_NAMES } from '../../../lib/quotes/sentences/names-work.ts';
import { quotesIn, type Row } from '../quotes-in.ts';
import { checkRows } from '../without-row.ts';

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

const rained: Row = ['indirect', 'Ann Lee', 'it rained all day'];

describe('each name in marks', () => {
  checkRows<Row[]>(
    MARKED_NAMES,
    {
      nickname: [
        [
          'Edmund “Ned” Farrow said it rained all day.',
          [['indirect', 'Edmund “Ned” Farrow', 'it rained all day']],
        ],
      ],
      called: [
        ['Ann Lee, whom neighbours call “the engineer,” said it rained all day.', [rained]],
        ['Ann Lee, known as “the engineer,” said it rained all day.', [rained]],
      ],
      work: [
        ['In her memoir, “The Third Chair,” Ann Lee says it rained all day.', [rained]],
        ['Ann Lee, author of a plan titled “A Room for Everyone,” said it rained all day.', [rained]],
      ],
      'work-behind': [
        [
          'Ann Lee said the “Harbour Hour” podcast was old.',
          [['indirect', 'Ann Lee', 'the “Harbour Hour” podcast was old']],
        ],
      ],
      example: [
        [
          'Ann Lee, known for guides such as “Mending Boats” and “Knots for All,” said it rained all day.',
          [rained],
        ],
      ],
      programme: [
        ['Ann Lee tells “The Zenda Hour” that it rained all day.', [rained]],
        ['Ann Lee told “Good Morning Strelsau” that it rained all day.', [rained]],
      ],
      'object-of-noun': [['Ann Lee, author of “The Last Ferry,” said it rained all day.', [rained]]],
      owned: [
        [
          '“It rained,” Ann Lee said on Channel Nine’s “Face the Town.” It snowed.',
          [['direct', 'Ann Lee', 'It rained,']],
        ],
      ],
      listed: [
        ['Ann Lee, author of “The Last Ferry” and “Knots for Sailors,” said it rained all day.', [rained]],
      ],
    },
    quotesIn,
  );
});
