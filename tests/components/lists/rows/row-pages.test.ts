import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  PAGE_SIZE,
  pagesOf,
  type RowPages,
  rowIn,
  withPage,
} from '../../../../components/lists/rows/row-pages.ts';

const PAGES: readonly [name: string, first: number, last: number, expected: number[]][] = [
  ['rows of one page', 0, 10, [0]],
  ['the last row of a page and the first of the next', PAGE_SIZE - 1, PAGE_SIZE, [0, 1]],
  ['no rows', 0, -1, []],
  ['one row far away', 100 * PAGE_SIZE, 100 * PAGE_SIZE, [100]],
];

test.each(PAGES)('%s', (_name, first, last, expected) => {
  expect(pagesOf(first, last)).toEqual(expected);
});

test('every row of the pages that were asked for is there, and has its own place', () => {
  fc.assert(
    fc.property(fc.nat(500), fc.nat(200), (first, more) => {
      const pages = pagesOf(first, first + more).reduce<RowPages<string>>(
        (all, page) =>
          withPage(
            all,
            page,
            Array.from({ length: PAGE_SIZE }, (_, at) => `row ${page * PAGE_SIZE + at}`),
          ),
        new Map(),
      );
      for (let at = first; at <= first + more; at += 1) expect(rowIn(pages, at)).toBe(`row ${at}`);
    }),
  );
});

test('a row that is gone, and one that has not come, are none', () => {
  const pages = withPage<string>(new Map(), 0, [null, 'second']);
  expect([rowIn(pages, 0), rowIn(pages, 1), rowIn(pages, 2), rowIn(pages, PAGE_SIZE)]).toEqual([
    undefined,
    'second',
    undefined,
    undefined,
  ]);
});

test('who scrolls through all of a long list holds the latest part of it', () => {
  let pages: RowPages<number> = new Map();
  for (let page = 0; page < 1_000; page += 1) pages = withPage(pages, page, [page]);
  expect(pages.size).toBeLessThan(100);
  expect(rowIn(pages, 999 * PAGE_SIZE)).toBe(999);
  expect(rowIn(pages, 0)).toBeUndefined();
});
