import { expect, test } from 'vitest';
import type { ChangeId } from '../../../lib/library/change.ts';
import type { ArticleSize } from '../../../lib/library/sizes/measure-articles.ts';
import { roomByImport, roomBySource } from '../../../lib/library/sizes/room-taken.ts';
import type { ArticleId } from '../../../lib/model.ts';

const size = (id: string, source: string | null, quotes: number, bytes: number): ArticleSize => ({
  id: id as ArticleId,
  ...{ source, quotes, bytes },
});
const SIZES = [
  size('a', 'Herald', 3, 1_000),
  size('b', 'Post', 1, 5_000),
  size('c', 'Herald', 0, 2_000),
  size('d', null, 2, 500),
];

test('each source has its articles, its quotes and its bytes, the largest first', () => {
  expect(roomBySource(SIZES)).toEqual([
    { source: 'Post', articles: 1, quotes: 1, bytes: 5_000, ids: ['b'] },
    { source: 'Herald', articles: 2, quotes: 3, bytes: 3_000, ids: ['a', 'c'] },
    { source: null, articles: 1, quotes: 2, bytes: 500, ids: ['d'] },
  ]);
  expect(roomBySource([])).toEqual([]);
});

test('an article that two files brought is of the later, and one that is gone of none', () => {
  const came = (id: string, articles: readonly string[]) => ({
    ...{ id: id as ChangeId, file: `${id}.onrecord`, at: '2024-05-04T10:00:00.000Z' },
    articles: articles as ArticleId[],
  });
  const found = roomByImport(SIZES, [came('later', ['a', 'gone']), came('first', ['a', 'b'])]);
  expect(found.map(({ id, articles, quotes, bytes }) => [id, articles, quotes, bytes])).toEqual([
    ['later', 1, 3, 1_000],
    ['first', 1, 1, 5_000],
  ]);
});
