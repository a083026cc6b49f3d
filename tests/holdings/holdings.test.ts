import { expect, test } from 'vitest';
import { bundledHolding } from '../../lib/holdings/bundled.ts';
import { inMemoryHolding } from '../../lib/holdings/in-memory.ts';
import { together } from '../../lib/holdings/together.ts';
import type { Actor, AnalysedArticle, Index } from '../../lib/model.ts';
import { viewActor } from '../../lib/views/actor-view.ts';
import { holdingContract } from './contract.ts';
import { GENERATED_ACTORS, GENERATED_PUBLISHER, generatedArticles } from './generated-articles.ts';
import { actorId, SAMPLE } from './sample-index.ts';

const OF_SAMPLE = {
  articles: 3,
  quotes: 5,
  actor: actorId('ada-lund'),
  publisher: actorId('daily-sample'),
  source: 'The Daily Sample',
  curated: SAMPLE.actors.map(({ id }) => id),
  discovered: null,
  words: 'lund',
};
const MANY = generatedArticles(3_000);
/** Enough for slices of slices: whoever goes through all of them at each question takes his time. */
const SOME = MANY.slice(0, 90);
const OF_SOME = {
  articles: SOME.length,
  quotes: SOME.reduce((sum, { quotes }) => sum + quotes.length, 0),
  actor: actorId('bo-keller'),
  publisher: GENERATED_PUBLISHER.id,
  source: GENERATED_PUBLISHER.name,
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
holdingContract('90 articles in memory', () => inMemoryHolding('some', SOME, GENERATED_ACTORS), OF_SOME);

test('a card of whoever is quoted 33,000 times shows a slice, and the same arranged or gone through', async () => {
  const most = actorId('ada-lund');
  const card = await viewActor(bundled(MANY, GENERATED_ACTORS), most);
  expect(card?.saidBy.all).toMatchObject({ items: { length: 20 }, total: expect.any(Number) });
  expect(card?.saidBy.all.quotes).toBeGreaterThan(33_000);
  expect(card).toEqual(await viewActor(inMemoryHolding('bundled', MANY, GENERATED_ACTORS), most));
});
