import { expect, test } from 'vitest';
import { bundledHolding } from '../../lib/holdings/bundled.ts';
import { inMemoryHolding } from '../../lib/holdings/in-memory.ts';
import { together } from '../../lib/holdings/together.ts';
import type { Actor, AnalysedArticle, Index } from '../../lib/model.ts';
import { viewActor } from '../../lib/views/actor-view.ts';
import { holdingContract } from './contract.ts';
import { GENERATED_ACTORS, generatedArticles } from './generated-articles.ts';
import { actorId, SAMPLE } from './sample-index.ts';

const OF_SAMPLE = {
  articles: 3,
  quotes: 5,
  actor: actorId('ada-lund'),
  curated: SAMPLE.actors.map(({ id }) => id),
  discovered: null,
  words: 'lund',
};
const MANY = generatedArticles(3_000);
const OF_MANY = {
  articles: 3_000,
  quotes: MANY.reduce((sum, { quotes }) => sum + quotes.length, 0),
  actor: actorId('bo-keller'),
  curated: GENERATED_ACTORS.map(({ id }) => id),
  discovered: actorId('article-0#ivo-stray'),
  words: 'ada lund',
};
const forever = { patience: () => new Promise<never>(() => {}) };

const indexOf = (articles: readonly AnalysedArticle[], actors: readonly Actor[]): Index => ({
  format: 'on-record-index',
  version: 1,
  actors,
  articles,
});
const bundled = (articles: readonly AnalysedArticle[], actors: readonly Actor[]) =>
  bundledHolding(async () => indexOf(articles, actors));

holdingContract('the bundled pack', () => bundledHolding(async () => SAMPLE), OF_SAMPLE);
holdingContract('in memory', () => inMemoryHolding('sample', SAMPLE.articles, SAMPLE.actors), OF_SAMPLE);
holdingContract(
  'two together',
  () =>
    together(
      [
        bundled(SAMPLE.articles.slice(0, 1), SAMPLE.actors),
        inMemoryHolding('rest', SAMPLE.articles.slice(1), SAMPLE.actors.slice(1)),
      ],
      forever,
    ),
  OF_SAMPLE,
);
holdingContract('3,000 articles in memory', () => inMemoryHolding('many', MANY, GENERATED_ACTORS), OF_MANY);

test('a card of whoever is quoted 33,000 times shows a slice, and the same arranged or gone through', async () => {
  const most = actorId('ada-lund');
  const card = await viewActor(bundled(MANY, GENERATED_ACTORS), most);
  expect(card?.saidBy).toMatchObject({ items: { length: 20 }, total: expect.any(Number) });
  expect(card?.saidBy.total).toBeGreaterThan(33_000);
  expect(card).toEqual(await viewActor(inMemoryHolding('many', MANY, GENERATED_ACTORS), most));
});
