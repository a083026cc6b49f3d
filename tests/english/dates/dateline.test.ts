import { expect, test } from 'vitest';
import { readDateline } from '../../../lib/english/dates/dateline.ts';
import { isDay } from '../../../lib/english/dates/written-day.ts';

type Line = { rest: string; date: string | null; credit: string | null };

const cases: [name: string, text: string, line: Line | null][] = [
  ['a place and a dash', 'STRELSAU — It rained.', { rest: 'It rained.', date: null, credit: null }],
  ['two hyphens for a dash', 'STRELSAU -- It rained.', { rest: 'It rained.', date: null, credit: null }],
  ['a place of several words', 'NEW STRELSAU - It rained.', { rest: 'It rained.', date: null, credit: null }],
  [
    'a place and its state',
    'ZENDA, Ruritania — It rained.',
    { rest: 'It rained.', date: null, credit: null },
  ],
  [
    'a day without its year is no date',
    'STRELSAU, Feb. 23 — It rained.',
    { rest: 'It rained.', date: null, credit: null },
  ],
  [
    'a day before its month',
    'STRELSAU, 23 February — It rained.',
    { rest: 'It rained.', date: null, credit: null },
  ],
  [
    'an agency in brackets',
    'STRELSAU, March 3 (Zenda Wire) — It rained.',
    { rest: 'It rained.', date: null, credit: 'Zenda Wire' },
  ],
  [
    'an agency right after the place',
    'STRELSAU (ZW) — It rained.',
    { rest: 'It rained.', date: null, credit: 'ZW' },
  ],
  ['a date record', ' date 2022-03-07 It rained.', { rest: 'It rained.', date: '2022-03-07', credit: null }],
  [
    'a date record and a place',
    'date 2023-02-23 STRELSAU, Feb. 23 — It rained.',
    { rest: 'It rained.', date: '2023-02-23', credit: null },
  ],
  [
    'a record of no day of the calendar',
    'date 2023-02-30 It rained.',
    { rest: 'It rained.', date: null, credit: null },
  ],
  [
    'a day with its year',
    'STRELSAU, Feb. 23, 2023 — It rained.',
    { rest: 'It rained.', date: '2023-02-23', credit: null },
  ],
  [
    'a place in lower case, with a day',
    'Strelsau, 11 Nov. – It rained.',
    { rest: 'It rained.', date: null, credit: null },
  ],
  ['a day alone', 'March 3, 2021 — It rained.', { rest: 'It rained.', date: '2021-03-03', credit: null }],
  ['a day in a sentence', 'On March 3, 2021 — a Sunday — it rained.', null],
  ['a sentence', 'It rained — twice.', null],
  ['a headline in capitals', 'RAIN IN STRELSAU', null],
  ['a word with a hyphen', 'NATO-led troops came.', null],
  ['a name and a dash', 'Strelsau — It rained.', null],
  [
    'brackets and no dash',
    'Strelsau, Mar 7, 2022 (ZW) It rained.',
    { rest: 'It rained.', date: '2022-03-07', credit: 'ZW' },
  ],
  [
    'brackets and a colon',
    'STRELSAU, Mar 7 (ZW): It rained.',
    { rest: 'It rained.', date: null, credit: 'ZW' },
  ],
  ['a speaker with brackets', 'STONE (ZW): It rained.', null],
  ['a day without brackets or dash', 'Strelsau, Mar 7, 2022 It rained.', null],
  [
    'an agency between slashes',
    'STRELSAU, March 7. /ZW/. It rained.',
    { rest: 'It rained.', date: null, credit: 'ZW' },
  ],
  [
    'an agency behind a comma',
    'Strelsau, March 07, 2022, ZW -- It rained.',
    { rest: 'It rained.', date: '2022-03-07', credit: 'ZW' },
  ],
  [
    'a day between dashes',
    'STRELSAU – March 7, 2022 – It rained.',
    { rest: 'It rained.', date: '2022-03-07', credit: null },
  ],
  [
    'dashes without spaces',
    'STRELSAU, Ruritania--(ZW)--It rained.',
    { rest: 'It rained.', date: null, credit: 'ZW' },
  ],
  [
    'brackets around all of it',
    '(Strelsau, March 7, 2022) – It rained.',
    { rest: 'It rained.', date: '2022-03-07', credit: null },
  ],
  ['brackets around a place', '(Strelsau) – It rained.', null],
  [
    'a weekday',
    'STRELSAU, Monday, March 7, 2022 (ZW) – It rained.',
    { rest: 'It rained.', date: '2022-03-07', credit: 'ZW' },
  ],
  [
    'a country in square brackets',
    'Strelsau [Ruritania], March 7 (ZW): It rained.',
    { rest: 'It rained.', date: null, credit: 'ZW' },
  ],
  ['days from and to', '9 June 2023 – 11 June 2023', null],
  ['nothing', '', null],
];

test.each(cases)('%s', (_name, text, line) => {
  const found = readDateline(text, { start: 0, end: text.length });
  expect(found && { rest: text.slice(found.end), date: found.date, credit: found.credit }).toEqual(line);
});

test('offsets are those of the text, not of the paragraph', () => {
  const text = 'Rain\nSTRELSAU — It rained.';
  expect(readDateline(text, { start: 5, end: text.length })?.end).toBe(text.indexOf('It'));
});

const days: [day: string, is: boolean][] = [
  ['2024-02-29', true],
  ['2023-02-29', false],
  ['2023-13-01', false],
  ['2023-04-31', false],
  ['1999-12-31', true],
  ['yesterday', false],
];

test.each(days)('%s is a day: %s', (day, is) => {
  expect(isDay(day)).toBe(is);
});
