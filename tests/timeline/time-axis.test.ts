import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { timeAxis } from '../../lib/timeline/time-axis.ts';

const day = (iso: string) => Math.round(Date.parse(iso) / 86_400_000);
const CARD = { width: 330, cell: 8, digit: 6 };
const PAGE = { width: 640, cell: 8, digit: 6 };
const labelsOf = (days: readonly string[], room = PAGE) =>
  timeAxis(days.map(day), room).labels.map(({ text }) => text);

describe('labels are as fine as there is room for', () => {
  test.each<[days: string[], room: typeof PAGE, labels: string[]]>([
    [['2022-03-07'], PAGE, ['7 Mar 2022']],
    [['2023-02-20', '2023-02-23'], PAGE, ['20 Feb 2023', '21 Feb', '22 Feb', '23 Feb']],
    [['2022-12-20', '2023-01-20'], PAGE, ['20 Dec 2022', '27 Dec', '3 Jan 2023', '10 Jan', '17 Jan']],
    [['2022-03-07', '2023-02-23'], CARD, ['Apr 2022', 'Jul', 'Oct', 'Jan 2023']],
    [['2019-05-01', '2023-02-23'], CARD, ['2020', '2021', '2022', '2023']],
    [
      ['1990-05-01', '2001-06-01', '2011-06-01', '2023-02-23'],
      CARD,
      ['1995', '2000', '2005', '2010', '2015', '2020'],
    ],
  ])('%j', (days, room, labels) => {
    expect(labelsOf(days, room)).toEqual(labels);
  });
});

describe('years without a day are left out where they would leave no room for the others', () => {
  test.each<[days: string[], years: number[]]>([
    [['2022-03-07', '2023-02-23'], []],
    [['2003-01-01', '2003-02-01', '2019-01-01', '2019-03-01'], [16]],
    [
      ['1980-01-01', '2000-01-01', '2000-02-01', '2021-01-01'],
      [20, 21],
    ],
    // Nothing is cramped between them.
    [['1980-01-01', '2000-01-01', '2021-01-01'], []],
    [['2015-01-01', '2016-06-01', '2018-01-01', '2019-06-01'], []],
    // Shorter than the time that has quotes.
    [['2000-01-01', '2002-01-01', '2004-01-01', '2007-01-01', '2009-01-01', '2011-01-01'], []],
  ])('%j', (days, years) => {
    expect(timeAxis(days.map(day), PAGE).breaks.map((one) => one.years)).toEqual(years);
  });

  test('each side has its label', () => {
    expect(labelsOf(['2003-01-01', '2003-01-20', '2019-01-01'])).toEqual([
      ...['1 Jan 2003', '8 Jan', '15 Jan', '1 Jan 2019'],
    ]);
  });
});

const anyDays = fc.array(fc.integer({ min: -20_000, max: 40_000 }), { minLength: 1, maxLength: 40 });
const anyRoom = fc.record({
  ...{ width: fc.integer({ min: 160, max: 1_200 }), cell: fc.integer({ min: 4, max: 16 }) },
  digit: fc.integer({ min: 4, max: 12 }),
});

test('whatever the days: later ones stand further on, all within the room, and no label covers another', () => {
  fc.assert(
    fc.property(anyDays, anyRoom, (days, room) => {
      const axis = timeAxis(days, room);
      const inOrder = days.toSorted((a, b) => a - b);
      const places = inOrder.map(axis.at);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      for (const place of places) {
        expect(place).toBeGreaterThanOrEqual(0);
        expect(place).toBeLessThanOrEqual(room.width + 0.001);
      }
      expect(axis.labels.length).toBeGreaterThan(0);
      for (const [at, label] of axis.labels.entries()) {
        const before = axis.labels[at - 1];
        if (before)
          expect(label.at - before.at).toBeGreaterThanOrEqual(
            ((label.text.length + before.text.length) * room.digit) / 2,
          );
      }
      expect(axis.breaks.length).toBeLessThanOrEqual(2);
    }),
  );
});
