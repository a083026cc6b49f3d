import { expect, test } from 'vitest';
import { day, reportedDay } from '../../components/day.ts';

test.each([
  ['2022-03-07', 'short', '7 Mar 2022'],
  ['2022-03-07', 'long', '7 March 2022'],
  ['2023-12-31', 'short', '31 Dec 2023'],
  ['2024-05-01', 'long', '1 May 2024'],
  [null, 'short', 'undated'],
  [null, 'long', 'undated'],
  ['2022-13-01', 'short', '2022-13-01'],
  ['last week', 'long', 'last week'],
  ['2022-03-07T10:00', 'short', '2022-03-07T10:00'],
] as const)('%s, %s, is written %s', (iso, length, expected) => {
  expect(day(iso, length)).toBe(expected);
});

test.each([
  ['2022-03-07', 'reported 7 Mar 2022'],
  [null, 'date unknown'],
])('an article of %s is of a day that reads “%s”', (iso, expected) => {
  expect(reportedDay(iso)).toBe(expected);
});
