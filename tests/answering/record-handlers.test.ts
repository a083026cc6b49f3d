import { describe, expect, test } from 'vitest';
import { sentenceAt } from '../../lib/holdings/passages/sentence-at.ts';
import { sentenceIdOf } from '../../lib/holdings/passages/sentence-id.ts';
import type { QuoteGrades, Slice } from '../../lib/holdings/slice.ts';
import type { Index } from '../../lib/model.ts';
import { writePack } from '../../lib/packs/pack.ts';
import type { ActorView } from '../../lib/views/actor-view.ts';
import type { Overview } from '../../lib/views/overview.ts';
import { GENERATED_ACTORS, GENERATED_PUBLISHER, generatedArticles } from '../holdings/generated-articles.ts';
import { SAMPLE, sampleQuote } from '../holdings/sample-index.ts';
import { background, CARD, PAGE, POPUP, value } from './background.ts';

const OLD_1 = sampleQuote('old:1');
const SENTENCE = sentenceIdOf(SAMPLE.articles[0]!, sentenceAt(SAMPLE.articles[0]!.text, 80));
const NEW_0 = sampleQuote('new paper #2:0');
type Question =
  | { readonly type: 'said-by' | 'about' | 'reported'; readonly actor: string; readonly grades: QuoteGrades }
  | { readonly type: 'articles' | 'named-in'; readonly actor?: string; readonly grades?: undefined };
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
      'a sentence, from the card',
      { type: 'read-sentence', sentence: SENTENCE },
      CARD,
      [`reader.html?article=old#${encodeURIComponent(SENTENCE)}`, 1],
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
    [{ type: 'read-sentence', sentence: 'old:3~zzz' }, CARD],
    [{ type: 'read-sentence', sentence: 'new:3~zzz' }, CARD],
    [{ type: 'read-sentence', sentence: '../popup.html' }, CARD],
    [{ type: 'read-article', article: '../popup.html' }, POPUP],
    [{ type: 'read-article', article: 'old' }, CARD],
    [{ type: 'read-article', article: 'old' }, PAGE],
  ])('%j opens nothing', async (message, sender) => {
    const { answer, effects } = background();
    expect(await answer(message, sender)).toMatchObject({ ok: false });
    expect(effects.opened).toEqual([]);
  });
});

test.each<[string, Question]>([
  ['articles', { type: 'articles' }],
  ['what an actor said', { type: 'said-by', actor: 'ada-lund', grades: 'all' }],
  ['what an actor said, word for word', { type: 'said-by', actor: 'ada-lund', grades: 'direct' }],
  ['what others said about one', { type: 'about', actor: 'ada-lund', grades: 'all' }],
  ['the articles that name one', { type: 'named-in', actor: 'ada-lund' }],
  ['what a publisher reported', { type: 'reported', actor: GENERATED_PUBLISHER.id, grades: 'all' }],
])('gets %s slice by slice', async (_, question) => {
  const { answer } = background({ pack: async () => writePack(many) });
  const { articles } = await value<Overview>(answer({ type: 'overview', host: null, tab: null }, POPUP));
  const id = question.actor ?? 'ada-lund';
  const actor = await value<ActorView>(answer({ type: 'actor', actor: id }, POPUP));
  const { saidBy, about, reported, namedIn } = actor;
  const lists = { 'said-by': saidBy, about, reported };
  const first: Slice<{ readonly id: string }> =
    question.grades === undefined
      ? { articles, 'named-in': namedIn }[question.type]
      : lists[question.type][question.grades];
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
