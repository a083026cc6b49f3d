import { expect, test } from 'vitest';
import { analyse } from '../../lib/article/analyse.ts';
import { curatedOf } from '../../lib/article/curated.ts';
import { inMemoryHolding } from '../../lib/holdings/in-memory.ts';
import { quoteIdOf } from '../../lib/holdings/quote-id.ts';
import type { ArticleId, QuoteId } from '../../lib/model.ts';
import { viewCompared } from '../../lib/views/comparison-view.ts';

const CURATED = curatedOf([]);
const SAID = '“The old stone bridge at Zenda will open again before winter,” Ann Varga said.';
const PROSE = Array.from(
  { length: 8 },
  (_, k) => `Ferry ${k} left the pier of Zenda at hour ${k} with ${k} oxen and a priest on its deck.`,
).join('\n\n');

test('quotes of reprints have the number of one text; one that is gone has none', async () => {
  const articles = [
    ['wire', `${PROSE}\n\n${SAID}`],
    ['own', `Ann Varga spoke in Zenda.\n\n${SAID}`],
    ['reprint', `Zenda waits.\n\n${PROSE}\n\n${SAID}`],
  ].map(([id = '', text = '']) => analyse(id as ArticleId, text, CURATED, '2024-05-04'));
  const ids = articles.map((article) => quoteIdOf(article, article.quotes[0]!));
  const found = await viewCompared(inMemoryHolding('plain', articles, []), [...ids, 'gone:3-abc' as QuoteId]);
  const [wire, own, reprint, gone] = found.map(({ text }) => text);
  expect(reprint).toBe(wire);
  expect(own).not.toBe(wire);
  expect([typeof own, gone]).toEqual(['number', null]);
});
