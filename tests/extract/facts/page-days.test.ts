import { describe, expect, test } from 'vitest';
import { dayStyle } from '../../../lib/extract/facts/day-style.ts';
import { DIGIT_DAYS, pageDays } from '../../../lib/extract/facts/page-days.ts';

/** Days as strings write them, in the page's language; several where one string can mean several. */
const DAYS: readonly [written: string, language: string, days: readonly string[]][] = [
  ['2022-03-07T23:30:00Z', '', ['2022-03-07']],
  ['2022-03-07 01:28:49', '', ['2022-03-07']],
  ['2022/3/7', '', ['2022-03-07']],
  ['20220307', '', ['2022-03-07']],
  ['7.3.2022', 'de', ['2022-03-07']],
  ['07. 03. 22', 'de', ['2022-03-07']],
  ['07 | 03 | 2022', 'de', ['2022-03-07']],
  ['27/03/2022', '', ['2022-03-27']],
  ['03/27/2022', '', ['2022-03-27']],
  ['03/04/2022', '', ['2022-04-03', '2022-03-04']],
  ['2022年3月7日', 'ja', ['2022-03-07']],
  ['2022년 3월 7일', 'ko', ['2022-03-07']],
  ['March 7, 2022', 'en', ['2022-03-07']],
  ['Mon, 7th of March, 2022', 'en', ['2022-03-07']],
  ['7. März 2022', 'de', ['2022-03-07']],
  ['7 de marzo de 202221:25', 'es', ['2022-03-07']],
  ['7 mars 2022', 'fr', ['2022-03-07']],
  ['7 марта 2022', 'ru', ['2022-03-07']],
  ['2022. március 7.', 'hu', ['2022-03-07']],
  ['7 kovo 2022', 'lt', ['2022-03-07']],
  ['26 Mai, 2008', '', ['2008-05-26']],
  ['March 2022', 'en', []],
  ['2022-02-30', '', []],
  ['1.7.3.2022', '', []],
  ['7 Marches 2022', 'en', []],
  ['in 1850', 'en', []],
  ['7 March 1850', 'en', []],
  ['12022-03-07', '', []],
];

test.each(DAYS)('%s (%s): %j', (written, language, days) => {
  const style = { language, order: null };
  expect(pageDays(written, style).flatMap((one) => one.days)).toEqual(days);
});

test('every form of digits is tested', () => {
  const unused = DIGIT_DAYS.filter(({ pattern }) => !DAYS.some(([written]) => pattern.test(written)));
  expect(unused).toEqual([]);
});

test('the string is kept, and several days keep their order', () => {
  expect(pageDays('Published 7 March 2022, updated 9/3/2022').map(({ printed }) => printed)).toEqual([
    '7 March 2022',
    '9/3/2022',
  ]);
});

test.each([
  ['2022-03-07T03:04:00Z', true],
  ['2022-03-07T23:04:00.000+00:00', true],
  ['Mon, 07 Mar 2022 00:25:56 GMT', true],
  ['2022-03-07T12:04:00Z', false],
  ['2022-03-07T00:00:00Z', false],
  ['2022-03-07T23:04:00+01:00', false],
  ['2022-03-07', false],
])('%s may be another day elsewhere: %s', (stamp, isNearMidnight) => {
  expect(pageDays(stamp).map((one) => one.isNearMidnight)).toEqual([isNearMidnight]);
});

describe('the order of a day’s numbers', () => {
  const source = (...texts: readonly string[]) => ({
    ...{ address: '', title: '', language: null, canonical: null, metas: new Map(), linked: [], marks: [] },
    lines: texts.map((text) => ({ text, level: 0, hints: '' })),
  });

  test.each([
    ['another language than English puts the day first', 'de', [], 'day-first'],
    ['a number beyond twelve shows it', 'en', ['27/03/2022', '03/04/2022'], 'day-first'],
    ['be it the second', 'en-US', ['03/27/2022'], 'month-first'],
    ['English alone does not', 'en-US', ['03/04/2022'], null],
    ['nor do lines that contradict each other', null, ['27/03/2022', '03/27/2022'], null],
  ])('%s', (_, language, texts, order) => {
    expect(dayStyle(source(...texts), language).order).toBe(order);
  });
});
