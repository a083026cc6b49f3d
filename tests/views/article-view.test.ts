import { expect, test } from 'vitest';
import type { ArticleId, QuoteId } from '../../lib/model.ts';
import { listArticles, viewArticle } from '../../lib/views/article-view.ts';
import { articleOfQuote } from '../../lib/views/quote-view.ts';
import { SAMPLE } from './sample-index.ts';

test('an article comes with every actor it mentions or quotes, each once', () => {
  const names = (id: string) => viewArticle(SAMPLE, id as ArticleId)?.actors.map(({ name }) => name);
  expect(names('old')).toEqual(['Ada Lund', 'Norland', 'Bo Keller']);
  expect(names('undated')).toEqual(['Ada Lund', 'Bo Keller']);
  expect(names('absent')).toBeUndefined();
});

test('articles are listed latest first, the undated last', () => {
  expect(listArticles(SAMPLE).map(({ id, quotes }) => [id, quotes])).toEqual([
    ['new paper #2', 1],
    ['old', 2],
    ['undated', 2],
  ]);
});

test.each([
  ['old:0', 'old'],
  ['old:1', 'old'],
  ['new paper #2:0', 'new paper #2'],
  ['old:2', undefined],
  ['old:-1', undefined],
  ['old: 1', undefined],
  ['old:1e0', undefined],
  ['old:', undefined],
  ['old', undefined],
  ['length:0', undefined],
])('quote %j lies in article %j', (quote, article) => {
  expect(articleOfQuote(SAMPLE, quote as QuoteId)?.id).toBe(article);
});
