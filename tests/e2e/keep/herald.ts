import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const PAGE = readFileSync(join(import.meta.dirname, '../pages/herald.html'), 'utf8');

/** The invented article of the tests, and what its page says of it. */
export const HERALD = {
  title: 'Bridge over the Ruri to open in May, mayor says',
  source: 'The Zenda Herald',
  page: PAGE,
  /** The same article a day later, with two paragraphs changed. */
  changed: PAGE.replace('The new bridge over', 'The long bridge over').replace(
    'has 4,000 members',
    'has 5,000 members',
  ),
};

/** An invented article as plain text. */
export const PLAIN = `Ferry of Strelsau to stop in winter

STRELSAU, 7 June 2024 (Zenda Herald) - The ferry over the lake of Strelsau will not run in winter any more, its captain, Otto Brandt, said on Friday.

“There are four passengers on a good day,” Brandt said. He said that he would sell the boat. The town has asked the state for help, and has not been answered since the spring.`;
