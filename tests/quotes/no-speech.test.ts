import { NO_SPEECH } from '../../lib/quotes/no-speech.ts';
import { quotesIn, type Row } from './quotes-in.ts';
import { checkRows, type RowCases } from './without-row.ts';

const cases: RowCases<Row[]> = {
  repeated: [
    [
      'Zenda Bridge\nAnn Lee said: “It is safe in winter, and dry.”\n“It is safe in winter.”\nRain fell.',
      [['direct', 'Ann Lee', 'It is safe in winter, and dry.']],
    ],
    [
      'Zenda Bridge\nAnn Lee said: “It is safe in winter, and dry.”\n“It is safe in winter.” — Ann Lee',
      [['direct', 'Ann Lee', 'It is safe in winter, and dry.']],
    ],
  ],
  subhead: [
    ['“It rained,” Ann Lee said.\n‘Not sustainable’\nThe mayor left.', [['direct', 'Ann Lee', 'It rained,']]],
  ],
  term: [['The “soft opening of the new bridge” at Zenda was in May.', []]],
  'on-a-sign': [
    [
      '“It rained,” Ann Lee said.\n“Nobody has asked me to sell it, and I would not,” a sign on the wall read.\nThe mayor left.',
      [['direct', 'Ann Lee', 'It rained,']],
    ],
    [
      '“It rained,” Ann Lee said. “Nobody has asked me to sell it,” one of the banners said.',
      [['direct', 'Ann Lee', 'It rained,']],
    ],
  ],
  heading: [['Rain fell.\n‘THE LEGEND OF THE OLD STONE BRIDGE OF ZENDA TOWN’\nIt rained.', []]],
};

checkRows(NO_SPEECH, cases, quotesIn);
