import { describe, expect, test } from 'vitest';
import type { Slice } from '../../lib/holdings/slice.ts';
import type { Index } from '../../lib/model.ts';
import { writePack } from '../../lib/packs/pack.ts';
import type { ActorView } from '../../lib/views/actor-view.ts';
import type { Overview } from '../../lib/views/overview.ts';
import { GENERATED_ACTORS, generatedArticles } from '../holdings/generated-articles.ts';
import { SAMPLE, sampleQuote } from '../holdings/sample-index.ts';
import { background, CARD, PAGE, POPUP, value } from './background.ts';

const OLD_1 = sampleQuote('old:1');
const NEW_0 = sampleQuote('new paper #2:0');
const many: Index = { ...SAMPLE, actors: GENERATED_ACTORS, articles: generatedArticles(100) };

describe('reading', () => {
  test.each([
    [
      'a quote, from the card',
      { type: 'read', quote: OLD_1 },
      CARD,
      [`reader.html?article=old#${encodeURIComponent(OLD_1)}`, 1],
    ],
    [
      'a quote, from the popup',
      { type: 'read', quote: OLD_1 },
      POPUP,
      [`reader.html?article=old#${encodeURIComponent(OLD_1)}`, null],
    ],
    [
      'a quote of an article with a difficult name',
      { type: 'read', quote: NEW_0 },
      PAGE,
      [`reader.html?article=new%20paper%20%232#${encodeURIComponent(NEW_0)}`, 1],
    ],
    [
      'an article',
      { type: 'read-article', article: 'undated' },
      POPUP,
      ['reader.html?article=undated', null],
    ],
  ])('opens %s', async (_, message, sender, opened) => {
    const { answer, effects } = background();
    expect(await answer(message, sender)).toEqual({ ok: true, value: null });
    expect(effects.opened).toEqual([opened]);
  });

  test('opens a quote whose text moved since, at its place of today', async () => {
    const { answer, effects } = background();
    const older = OLD_1.replace(/\d+-/, '2-');
    expect(await answer({ type: 'read', quote: older }, CARD)).toEqual({ ok: true, value: null });
    expect(effects.opened).toEqual([[`reader.html?article=old#${encodeURIComponent(OLD_1)}`, 1]]);
  });

  test.each([
    [{ type: 'read', quote: 'old:9' }, PAGE],
    [{ type: 'read', quote: 'old:9-zzz' }, PAGE],
    [{ type: 'read', quote: 'https://evil.example/:0-a' }, PAGE],
    [{ type: 'read-article', article: '../popup.html' }, POPUP],
    [{ type: 'read-article', article: 'old' }, CARD],
    [{ type: 'read-article', article: 'old' }, PAGE],
  ])('%j opens nothing', async (message, sender) => {
    const { answer, effects } = background();
    expect(await answer(message, sender)).toMatchObject({ ok: false });
    expect(effects.opened).toEqual([]);
  });
});

test.each([
  ['articles', { type: 'articles' }],
  ['what an actor said', { type: 'said-by', actor: 'ada-lund' }],
  ['what others said about one', { type: 'about', actor: 'ada-lund' }],
])('gets %s slice by slice', async (_, question) => {
  const { answer } = background({ pack: async () => writePack(many) });
  const { articles } = await value<Overview>(answer({ type: 'overview', host: null }, POPUP));
  const actor = await value<ActorView>(answer({ type: 'actor', actor: 'ada-lund' }, POPUP));
  const first = { articles, 'said-by': actor.saidBy, about: actor.about }[question.type];
  const ids = new Set<string>();
  let slice: Slice<{ readonly id: string }> | undefined = first;
  while (slice) {
    expect(slice.items.length).toBeLessThanOrEqual(20);
    for (const { id } of slice.items) ids.add(id);
    slice = slice.next === null ? undefined : await value(answer({ ...question, after: slice.next }, POPUP));
  }
  expect(first?.total).toBeGreaterThan(20);
  expect(ids.size).toBe(first?.total);
});
