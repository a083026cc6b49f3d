import { expect, test } from 'vitest';
import type { Place } from '../../../lib/library/derive/place.ts';
import { type ArticleSize, measureArticles } from '../../../lib/library/sizes/measure-articles.ts';
import { importedArticles } from '../../../lib/library/sizes/room-taken.ts';
import { exchangeStage, townArticle } from '../exchange/exchange-stage.ts';

async function keptTown() {
  const stage = exchangeStage();
  for (const one of [1, 2, 3]) await stage.library.keep(townArticle(one));
  return stage;
}

test.each([1, 2, 3, 10])('every article is measured once, %i at a time', async (limit) => {
  const { database, library } = await keptTown();
  const sizes: ArticleSize[] = [];
  const readAfter = async (after: Place | null): Promise<void> => {
    const slice = await database.read((tables) => measureArticles(tables, after, limit));
    expect(slice.sizes.length).toBeLessThanOrEqual(limit);
    sizes.push(...slice.sizes);
    if (slice.last !== null) await readAfter(slice.last);
  };
  await readAfter(null);
  const state = await library.state();
  if (state.state !== 'open') throw new Error('the library is open');
  expect(new Set(sizes.map(({ id }) => id)).size).toBe(state.articles);
  expect(sizes.reduce((sum, { quotes }) => sum + quotes, 0)).toBe(state.quotes);
  for (const { bytes } of sizes) expect(bytes).toBeGreaterThan(townArticle(1).extracted.text.length);
});

test('what an import brought is told by it, the latest import first', async () => {
  const file = await (await keptTown()).exported();
  const to = exchangeStage();
  await to.library.state();
  expect(await to.database.read(importedArticles)).toEqual([]);
  await to.imported(file);
  const [one, ...others] = await to.database.read(importedArticles);
  expect(others).toEqual([]);
  expect(one?.articles).toHaveLength(3);
  expect(one?.file).toMatch(/\.onrecord$/);
});
