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
  ],
  'acts-before': [[`She was not worried. “${safe}”`, [['direct', 'She', safe]]]],
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
