import { expect, test } from 'vitest';
import { quotesIn, type Row } from './quotes-in.ts';

const cases: [name: string, text: string, ...rows: Row[]][] = [
  [
    'a quote that follows its speaker’s',
    '“The bridge is safe,” Ann Lee said. “It was built of stone.”',
    ['direct', 'Ann Lee', 'The bridge is safe,'],
    ['direct', 'Ann Lee', 'It was built of stone.'],
  ],
  [
    'a quote in a paragraph of its own',
    '“The bridge is safe,” Ann Lee said.\n“It was built of stone.”',
    ['direct', 'Ann Lee', 'The bridge is safe,'],
    ['direct', 'Ann Lee', 'It was built of stone.'],
  ],
  [
    'a report, then a quote',
    'Ann Lee said the bridge was safe. “It was built of stone.”',
    ['indirect', 'Ann Lee', 'the bridge was safe'],
    ['direct', 'Ann Lee', 'It was built of stone.'],
  ],
  [
    'a quote that opens its paragraph, before the one that names its speaker',
    '“The bridge is safe.” “It was built of stone,” Ann Lee said.',
    ['direct', 'Ann Lee', 'The bridge is safe.'],
    ['direct', 'Ann Lee', 'It was built of stone,'],
  ],
  [
    'an attribution in a sentence of its own',
    '“Is the bridge safe?” Ann Lee asked.',
    ['direct', 'Ann Lee', 'Is the bridge safe?'],
  ],
  [
    'somebody who only laughs behind a quote',
    'Ann Lee said, “The bridge is safe.” Tom Reyes laughed.',
    ['direct', 'Ann Lee', 'The bridge is safe.'],
  ],
  [
    'speech announced by a sentence in apposition',
    'A veteran, Ann Lee, raised her hand. “The bridge is safe in winter.”',
    ['direct', 'Ann Lee', 'The bridge is safe in winter.'],
  ],
  [
    'speech announced by a subject’s sentence',
    'She was not worried. “The bridge is safe in winter.”',
    ['direct', 'She', 'The bridge is safe in winter.'],
  ],
  [
    'a speech over paragraphs',
    'Ann Lee said, “The bridge is safe.\n“It was built of stone.”',
    ['direct', 'Ann Lee', 'The bridge is safe.\n“It was built of stone.'],
  ],
  [
    'two who speak in turn',
    '“The bridge is safe,” Ann Lee said.\n“It will fall in a year,” Tom Reyes said.\n“Nobody asked the builders.”',
    ['direct', 'Ann Lee', 'The bridge is safe,'],
    ['direct', 'Tom Reyes', 'It will fall in a year,'],
    ['direct', 'Tom Reyes', 'Nobody asked the builders.'],
  ],
  [
    'speech announced at the end of a paragraph that quotes somebody else',
    '“It rained,” Ann Lee said. Tom Reyes had an answer:\n“The bridge is safe in winter.”',
    ['direct', 'Ann Lee', 'It rained,'],
    ['direct', 'Tom Reyes', 'The bridge is safe in winter.'],
  ],
  [
    'a speaker far above is not carried',
    '“The bridge is safe,” Ann Lee said.\nRain fell.\nRivers rose.\nRoads froze.\n“It will fall in a year.”',
    ['direct', 'Ann Lee', 'The bridge is safe,'],
    ['direct', null, 'It will fall in a year.'],
  ],
  [
    'paragraphs of speech whose speaker is named at their end',
    '“The bridge is safe,” Ann Lee said.\n“It will fall in a year.\n“Nobody asked the builders,” added Tom Reyes.',
    ['direct', 'Ann Lee', 'The bridge is safe,'],
    ['direct', 'Tom Reyes', 'It will fall in a year.\n“Nobody asked the builders,'],
  ],
  [
    'whoever is quoted speaks on, past what his manner suggests',
    '“We did,” Ann Lee said, with a passion that suggested that it was late. “I helped them rebuild it all.”',
    ['direct', 'Ann Lee', 'We did,'],
    ['indirect', 'a passion', 'it was late'],
    ['direct', 'Ann Lee', 'I helped them rebuild it all.'],
  ],
  [
    'what follows a dateline',
    'STRELSAU, Feb. 23 — The bridge is safe, Ann Lee said.',
    ['indirect', 'Ann Lee', 'The bridge is safe'],
  ],
];

test.each(cases)('%s', (_name, text, ...rows) => {
  expect(quotesIn(text)).toEqual(rows);
});
