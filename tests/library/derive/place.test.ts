import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articlesLatestFirst, cursorAfter } from '../../../lib/holdings/latest-first.ts';
import { quoteIdOf } from '../../../lib/holdings/quote-id.ts';
import type { Cursor } from '../../../lib/holdings/slice.ts';
import { articlePlace, dayOfCursor, placeOfCursor } from '../../../lib/library/derive/place.ts';
import type { ArticleId } from '../../../lib/model.ts';

const article = fc.record({
  date: fc.option(
    fc
      .tuple(
        fc.integer({ min: 1000, max: 2999 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
      )
      .map(
        ([year, month, day]) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
      ),
  ),
  id: fc.string({ minLength: 1 }),
});

test('places sort, as strings do, in the order of the articles', () => {
  fc.assert(
    fc.property(fc.array(article), (articles) => {
      const byPlace = articles.toSorted((a, b) =>
        articlePlace(a) < articlePlace(b) ? -1 : articlePlace(a) > articlePlace(b) ? 1 : 0,
      );
      expect(byPlace).toEqual(articles.toSorted(articlesLatestFirst));
    }),
  );
});

test('a cursor leads to the place of its article: of one itself, and of a quote in it', () => {
  const date = '2024-05-03';
  const id = 'b2c6c1d2' as ArticleId;
  expect(placeOfCursor(cursorAfter({ date, id }))).toBe(articlePlace({ date, id }));
  const quote = quoteIdOf({ id, text: 'The dam holds.' }, { start: 4, end: 7 });
  expect(placeOfCursor(cursorAfter({ date, id: quote, rank: 2 }))).toBe(articlePlace({ date, id }));
  expect(dayOfCursor(cursorAfter({ date, id }))).toBe(articlePlace({ date, id: '' }));
  for (const none of ['', 'x'] as Cursor[])
    expect([placeOfCursor(none), dayOfCursor(none)]).toEqual([null, null]);
});
