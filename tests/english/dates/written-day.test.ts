import { describe, expect, test } from 'vitest';
import { dayOf, isoDay, WRITTEN_DAY, WRITTEN_DAYS } from '../../../lib/english/dates/written-day.ts';

/** What each form of a day reads, and what it must not read. */
const cases: Record<string, { reads: [written: string, iso: string | null][]; not: string[] }> = {
  'year-first': {
    reads: [
      ['2022-03-07', '2022-03-07'],
      ['2022/3/7', '2022-03-07'],
      ['2022.03.07', '2022-03-07'],
      ['2022-02-31', null],
    ],
    not: ['2022-03', '2022-03-071'],
  },
  'han-digits': {
    reads: [
      ['2022年3月7日', '2022-03-07'],
      ['2022年12月27日', '2022-12-27'],
      ['二〇二二年三月七日', '2022-03-07'],
      ['二〇二二年十二月三十一日', '2022-12-31'],
      ['二〇二二年十月十日', '2022-10-10'],
    ],
    not: ['2022年3月', '三月七日'],
  },
  'year-before-month': {
    reads: [
      ['2022 March 7', '2022-03-07'],
      ['2022-Mar-07', '2022-03-07'],
    ],
    not: ['2022 March'],
  },
  'month-before-day': {
    reads: [
      ['March 7, 2022', '2022-03-07'],
      ['March 7th, 2022', '2022-03-07'],
      ['MARCH 7 2022', '2022-03-07'],
      ['Sept. 7, 2022', '2022-09-07'],
      ['march 7, 2022', '2022-03-07'],
      ['Feb. 23', null],
      ['Mar-07-2022', '2022-03-07'],
    ],
    not: ['March 2022', 'Marches 7', 'March 712'],
  },
  'day-before-month': {
    reads: [
      ['7 March 2022', '2022-03-07'],
      ['7th of March, 2022', '2022-03-07'],
      ['1st March 2022', '2022-03-01'],
      ['07-Mar-2022', '2022-03-07'],
      ['7. March 2022', '2022-03-07'],
      ['11 Nov.', null],
      ['31 April 2022', null],
    ],
    not: ['7 Marches', '17 2022'],
  },
  dots: {
    reads: [
      ['7.3.2022', '2022-03-07'],
      ['07. 03. 2022', '2022-03-07'],
    ],
    not: ['7.3.22', '7.3'],
  },
  'slashes-or-hyphens': {
    reads: [
      ['27/03/2022', '2022-03-27'],
      ['3/27/2022', '2022-03-27'],
      ['04-04-2022', '2022-04-04'],
      ['03/04/2022', null],
    ],
    not: ['27/03/22', '27/03-2022'],
  },
};

describe.each(WRITTEN_DAYS)('$name', ({ name, pattern }) => {
  const row = new RegExp(`^(?:${pattern})$`, 'u');
  const { reads = [], not = [] } = cases[name] ?? {};

  test('has cases', () => {
    expect(reads.length * not.length).toBeGreaterThan(0);
  });

  test.each(reads)('reads %s as %s', (written, iso) => {
    expect(row.test(written)).toBe(true);
    expect(isoDay(written)).toBe(iso);
  });

  test.each(not)('does not read %s', (written) => {
    expect(row.test(written)).toBe(false);
  });
});

const within: [text: string, day: string | undefined][] = [
  ['7 March, 1015 GMT', '7 March'],
  ['Mar 7 1015 GMT', 'Mar 7'],
  ['Mar 7 20229:15 AM', 'Mar 7 2022'],
  ['May 2022', undefined],
];

test.each(within)('in "%s" the day is %s', (text, day) => {
  expect(new RegExp(WRITTEN_DAY, 'u').exec(text)?.[0]).toBe(day);
});

test('a day without its year may be that of a leap year', () => {
  expect(dayOf('29 Feb')).toEqual({ year: null, month: 2, day: 29 });
  expect(dayOf('30 Feb')).toBe(null);
});
