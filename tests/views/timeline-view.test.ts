import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bundledHolding } from '../../lib/holdings/bundled.ts';
import type { Holding } from '../../lib/holdings/holding.ts';
import { inMemoryHolding } from '../../lib/holdings/in-memory.ts';
import { mentionsWithin } from '../../lib/holdings/passages/mentions-within.ts';
import { findQuote } from '../../lib/holdings/quote-id.ts';
import type { ActorId } from '../../lib/model.ts';
import { type TickSlice, type TickView, viewTicks } from '../../lib/views/timeline-view.ts';
import { anyArticles } from '../holdings/any-articles.ts';
import { GENERATED_ACTORS, generatedArticles } from '../holdings/generated-articles.ts';
import { actorId, SAMPLE } from '../holdings/sample-index.ts';

async function whole(holding: Holding, actor: ActorId, list: 'said-by' | 'about', withNames = true) {
  const ticks: TickView[] = [];
  const slices: TickSlice[] = [];
  let after: TickSlice['next'] = null;
  do {
    const slice: TickSlice = await viewTicks(holding, actor, { list, after, withNames });
    slices.push(slice);
    ticks.push(...slice.ticks);
    after = slice.next;
  } while (after !== null);
  return { ticks, slices };
}

test('a tick says when, how, by which words of whom, and who is named within', async () => {
  const sample = bundledHolding(async () => SAMPLE);
  const { ticks } = await whole(sample, actorId('ada-lund'), 'said-by');
  expect(ticks.map(({ date, kind, text, speakers, names }) => [date, kind, text, speakers, names])).toEqual([
    ['2021-05-06', 'indirect', 'bridges would follow', [], []],
    ['2020-01-02', 'direct', 'The harbour stays open for Norland.', [], ['norland']],
    [null, 'mixed', 'a café on water', [], []],
    [null, 'indirect', 'they agreed', ['Bo Keller'], []],
  ]);
  const about = await whole(sample, actorId('ada-lund'), 'about');
  expect(about.ticks).toMatchObject([{ list: 'about', speakers: ['Bo Keller'], names: [] }]);
});

test('no article is read where nobody asks who is named', async () => {
  const sample = bundledHolding(async () => SAMPLE);
  const unread: Holding = { ...sample, article: () => Promise.reject(new Error('An article is read.')) };
  const { ticks, slices } = await whole(unread, actorId('ada-lund'), 'said-by', false);
  expect(ticks).toHaveLength(4);
  expect(slices.flatMap(({ names }) => names)).toEqual([]);
});

test('slices make up the whole list, and each names all whom its quotes name', async () => {
  const many = bundledHolding(async () => ({
    ...SAMPLE,
    ...{ actors: GENERATED_ACTORS, articles: generatedArticles(60) },
  }));
  const actor = actorId('ada-lund');
  const { ticks, slices } = await whole(many, actor, 'said-by');
  expect(slices.length).toBeGreaterThan(2);
  expect(ticks).toHaveLength(slices[0]!.quotes);
  expect(new Set(ticks.map(({ id }) => id)).size).toBe(ticks.length);
  for (const slice of slices) {
    const named = new Set(slice.ticks.flatMap(({ names }) => names));
    expect(new Set(slice.names.map(({ id }) => id))).toEqual(named);
  }
});

test('whoever is named within a quote is found by its own words alone, in any articles', async () => {
  await fc.assert(
    fc.asyncProperty(anyArticles(['a', 'b', 'c']), fc.nat(3), async (articles, position) => {
      const holding = inMemoryHolding('any', articles, GENERATED_ACTORS);
      const { id } = GENERATED_ACTORS[position]!;
      for (const list of ['said-by', 'about'] as const)
        for (const tick of (await whole(holding, id, list)).ticks) {
          const article = articles.find((one) => tick.id.startsWith(`${one.id}:`))!;
          const quote = findQuote(article, tick.id)!;
          const within = mentionsWithin(
            article.mentions.toSorted((a, b) => a.start - b.start),
            quote,
          ).map(({ actor }) => actor);
          expect(new Set(tick.names)).toEqual(new Set(within.filter((one) => one !== id)));
        }
    }),
    { numRuns: 50 },
  );
});
