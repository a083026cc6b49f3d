import { describe, expect, test } from 'vitest';
import { HEADLINE_FORMS } from '../../lib/quotes/headline-quote.ts';
import { quotesIn, type Row } from './quotes-in.ts';
import { checkRows } from './without-row.ts';

const cases: [name: string, text: string, ...rows: Row[]][] = [
  ['a name, a colon, marks', 'Ann Lee: “The bridge is safe”', ['direct', 'Ann Lee', 'The bridge is safe']],
  [
    'a name, a colon, single marks',
    'Ann Lee: ‘The bridge is safe’',
    ['direct', 'Ann Lee', 'The bridge is safe'],
  ],
  [
    'marks, a colon, whom one asked',
    '“The bridge is safe”: questions to Ann Lee',
    ['direct', 'Ann Lee', 'The bridge is safe'],
  ],
  [
    'marks, a colon, no name',
    '‘The bridge is safe’: the story of a town',
    ['direct', null, 'The bridge is safe'],
  ],
  [
    'marks, a colon, a name that another acts on',
    '‘The bridge is safe’: Tom Reyes accused by Ann Lee',
    ['direct', null, 'The bridge is safe'],
  ],
  [
    'a label, marks, a colon',
    'INTERVIEW | “The bridge is safe”: the story of a town',
    ['direct', null, 'The bridge is safe'],
  ],
  ['single marks behind an s', '‘They lied to us’: the story of a town', ['direct', null, 'They lied to us']],
  [
    'a title that holds a verb’s letters',
    '“The bridge is safe,” Zenda House press secretary Ann Lee said.',
    ['direct', 'Zenda House press secretary Ann Lee', 'The bridge is safe,'],
  ],
  ['in capitals', 'RURITANIA SAYS THE BRIDGE IS SAFE', ['indirect', 'RURITANIA', 'THE BRIDGE IS SAFE']],
  [
    'a claim in the writer’s words, of somebody whom the article quotes',
    'Ann Lee: Bridge Is Perfectly Safe\nThe roof leaked, Lee said.',
    ['indirect', 'Ann Lee', 'Bridge Is Perfectly Safe'],
    ['indirect', 'Lee', 'The roof leaked'],
  ],
  [
    'a demand of one upon another',
    'Ann Lee to Tom Reyes: stop “saying one thing and doing another”\nThe roof leaked, Lee said.',
    ['mixed', 'Ann Lee', 'stop “saying one thing and doing another”'],
    ['indirect', 'Lee', 'The roof leaked'],
  ],
  ['a claim of nobody whom the article quotes', 'Cape Zenda: Bridge Is Perfectly Safe\nIt rained.'],
];

test.each(cases)('%s', (_name, text, ...rows) => {
  expect(quotesIn(text)).toEqual(rows);
});

describe('each form', () => {
  checkRows<Row[]>(
    HEADLINE_FORMS,
    {
      'headline-claim': [
        [
          'Ann Lee: Bridge Is Perfectly Safe\nThe roof leaked, Lee said.',
          [
            ['indirect', 'Ann Lee', 'Bridge Is Perfectly Safe'],
            ['indirect', 'Lee', 'The roof leaked'],
          ],
        ],
      ],
      'headline-acts': [['‘Get off the roof!’ Lee blasts Reyes', [['direct', 'Lee', 'Get off the roof!']]]],
      'headline-label': [['Interview: “The bridge is safe”', [['direct', null, 'The bridge is safe']]]],
      'headline-speaker': [
        ['Ann Lee on roofs: “The bridge is safe”', [['direct', 'Ann Lee', 'The bridge is safe']]],
      ],
      'headline-asked': [
        ['“The bridge is safe”: Lee breaks silence on Zenda', [['direct', 'Lee', 'The bridge is safe']]],
        ['“The bridge is safe”: Ann Lee on bridges', [['direct', 'Ann Lee', 'The bridge is safe']]],
      ],
      'headline-topic': [
        ['“The bridge is safe”: questions to Ann Lee', [['direct', 'Ann Lee', 'The bridge is safe']]],
      ],
    },
    quotesIn,
  );
});
