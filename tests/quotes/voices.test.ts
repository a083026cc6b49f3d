import { expect, test } from 'vitest';
import { VOICES } from '../../lib/quotes/voices.ts';
import { quotesIn, type Row } from './quotes-in.ts';
import { checkRows, type RowCases } from './without-row.ts';

const safe = 'The bridge is safe in winter.';

const cases: RowCases<Row[]> = {
  signed: [
    [`Ann Lee opened the bridge.\n“${safe}” — Tom Reyes, builder`, [['direct', 'Tom Reyes', safe]]],
    [
      `Ann Lee opened the bridge.\n“${safe}”\n– Deputy Mayor Tom Reyes`,
      [['direct', 'Deputy Mayor Tom Reyes', safe]],
    ],
    [`Ann Lee opened the bridge.\n“${safe}” -Tom Reyes`, [['direct', 'Tom Reyes', safe]]],
  ],
  'acts-between': [
    [
      '“The bridge was open all night” — Ann Lee raised the key — “and wet.”',
      [
        ['direct', 'Ann Lee', 'The bridge was open all night'],
        ['direct', 'Ann Lee', 'and wet.'],
      ],
    ],
    [
      '“We will wait” – Ann Lee looked up – “until noon.”',
      [
        ['direct', 'Ann Lee', 'We will wait'],
        ['direct', 'Ann Lee', 'until noon.'],
      ],
    ],
  ],
  'handed-to': [
    [`Ann Lee was told: “${safe}”`, [['direct', null, safe]]],
    [`Ann Lee had been told on Monday: “${safe}”`, [['direct', null, safe]]],
    [`Ann Lee got a letter from the town: “${safe}”`, [['direct', null, safe]]],
    [`On the door she found a note: “${safe}”`, [['direct', null, safe]]],
  ],
  announced: [[`The mayor left. Ann Lee had one message: “${safe}”`, [['direct', 'Ann Lee', safe]]]],
  'newly-named': [
    [
      `“It rained,” she said. Tom Reyes spoke next. “${safe}”`,
      [
        ['direct', 'she', 'It rained,'],
        ['direct', 'Tom Reyes', safe],
      ],
    ],
  ],
  'speaks-on': [
    [
      `“It rained,” Ann Lee said. “${safe}”`,
      [
        ['direct', 'Ann Lee', 'It rained,'],
        ['direct', 'Ann Lee', safe],
      ],
    ],
    [
      '“Sleep,” Ann Lee said. Then, after a pause: “In May.”',
      [
        ['direct', 'Ann Lee', 'Sleep,'],
        ['direct', 'Ann Lee', 'In May.'],
      ],
    ],
  ],
  'acts-before': [
    [`She was not worried. “${safe}”`, [['direct', 'She', safe]]],
    [`It is Ann Lee, at the sink, who answers. “${safe}”`, [['direct', 'Ann Lee', safe]]],
  ],
  'speaks-in-turn': [
    [
      '“Go to the bridge,” Ann Lee said.\n“Which bridge?”\n“The old one.”\nIt rained.',
      [
        ['direct', 'Ann Lee', 'Go to the bridge,'],
        ['direct', null, 'Which bridge?'],
        ['direct', 'Ann Lee', 'The old one.'],
      ],
    ],
  ],
  'spoke-above': [
    [
      `“It rained,” Ann Lee said.\n“${safe}”`,
      [
        ['direct', 'Ann Lee', 'It rained,'],
        ['direct', 'Ann Lee', safe],
      ],
    ],
  ],
};

checkRows(VOICES, cases, quotesIn);

test.each([
  ['who is told of something', `Ann Lee was told of the vote: “${safe}”`],
  ['who is asked', `Ann Lee was clear when she was told: “${safe}”`],
  ['who gets angry', `Ann Lee got to the point: “${safe}”`],
  ['who has a message of her own', `Ann Lee had a message for the town: “${safe}”`],
])('somebody speaks %s', (_, text) => {
  expect(quotesIn(text)).toEqual([['direct', 'Ann Lee', safe]]);
});
