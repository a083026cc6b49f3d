import { NO_SPEECH } from '../../lib/quotes/no-speech.ts';
import { quotesIn, type Row } from './quotes-in.ts';
import { checkRows, type RowCases } from './without-row.ts';

const cases: RowCases<Row[]> = {
  term: [['The “soft opening of the new bridge” at Zenda was in May.', []]],
  heading: [['Rain fell.\n‘LEGEND OF THE BRIDGE’\nIt rained.', []]],
};

checkRows(NO_SPEECH, cases, quotesIn);
