import { expect, test } from 'vitest';
import { bundledHolding } from '../../lib/holdings/bundled.ts';
import type { ArticleId } from '../../lib/model.ts';
import { viewArticle } from '../../lib/views/article-view.ts';
import { SAMPLE } from '../holdings/sample-index.ts';

test('an article comes with every actor it mentions or quotes, each once', async () => {
  const names = async (id: string) =>
    (
      await viewArticle(
        bundledHolding(async () => SAMPLE),
        id as ArticleId,
      )
    )?.actors.map(({ name }) => name);
  expect(await names('old')).toEqual(['Ada Lund', 'Norland', 'Bo Keller']);
  expect(await names('undated')).toEqual(['Ada Lund', 'Bo Keller']);
  expect(await names('absent')).toBeUndefined();
});
