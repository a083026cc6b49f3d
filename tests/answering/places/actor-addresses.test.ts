import { describe, expect, test } from 'vitest';
import { actorAddresses } from '../../../lib/answering/places/actor-addresses.ts';
import { bundledHolding } from '../../../lib/holdings/bundled.ts';
import type { Index } from '../../../lib/model.ts';
import type { ActorPageView } from '../../../lib/views/actor-page-view.ts';
import { generatedArticle } from '../../holdings/generated-articles.ts';
import { actorId, SAMPLE } from '../../holdings/sample-index.ts';
import { background, CARD, PAGE, POPUP, READER, value } from '../background.ts';
import { sessionStore } from '../session-store.ts';

const STRAY = generatedArticle(
  'stray',
  null,
  [{ speakers: [0], mentions: null, words: 1, kind: 'direct' }],
  true,
);
const INDEX: Index = { ...SAMPLE, articles: [...SAMPLE.articles, STRAY] };

function addresses({ salt = 'words of this machine', session = sessionStore() } = {}) {
  const bundled = bundledHolding(async () => INDEX);
  return actorAddresses({ everything: bundled, bundled, session, salt: async () => salt });
}

const keyOf = (address: string | undefined) => address?.split('#')[1] ?? '';

describe('the address of an actor’s page', () => {
  test('says nothing of who that is, and nothing that another machine could find out', async () => {
    const [one] = await addresses().addressesOf([actorId('ada-lund')]);
    expect(one).toMatch(/^actor\.html#[0-9a-f]{16}$/);
    const [other] = await addresses({ salt: 'other words' }).addressesOf([actorId('ada-lund')]);
    expect(other).not.toBe(one);
  });

  test.each([
    ['whom everybody knows', actorId('norland')],
    ['whom one article discovered', STRAY.discovered[0]!.id],
  ])('leads to the same one in another session: %s', async (_, id) => {
    const [address] = await addresses().addressesOf([id]);
    expect(await addresses().find(keyOf(address))).toBe(id);
  });

  test('of nobody leads to nobody', async () => {
    expect(await addresses().find('0123456789abcdef')).toBeNull();
  });
});

describe('an actor’s page', () => {
  test.each([
    ['a card', CARD, 1],
    ['the popup', POPUP, null],
    ['the reader', READER, 9],
  ])('is opened from %s beside it, and shows whose it is', async (_, sender, beside) => {
    const { answer, effects } = background();
    expect(await answer({ type: 'open-actor', actor: 'ada-lund' }, sender)).toEqual({
      ok: true,
      value: null,
    });
    const [[address, at]] = effects.opened as [[string, number | null]];
    expect(at).toBe(beside);
    const page = await value<ActorPageView>(answer({ type: 'actor-page', key: keyOf(address) }, READER));
    expect([page.actor.name, page.isPublic]).toEqual(['Ada Lund', true]);
    const [companion] = page.companions;
    expect(await answer({ type: 'actor-page', key: keyOf(companion?.address) }, READER)).toMatchObject({
      value: { actor: { name: 'Bo Keller' } },
    });
  });

  test('is opened for nobody who is not on record, nor by a page', async () => {
    const { answer, effects } = background();
    expect(await answer({ type: 'open-actor', actor: 'nobody' }, CARD)).toMatchObject({ ok: false });
    expect(await answer({ type: 'open-actor', actor: 'ada-lund' }, PAGE)).toMatchObject({ ok: false });
    expect(effects.opened).toEqual([]);
  });

  test('is opened once a second by a card', async () => {
    const { answer, effects } = background();
    const open = { type: 'open-actor', actor: 'ada-lund' };
    await Promise.all([open, open, open].map((message) => answer(message, CARD)));
    expect(effects.opened).toHaveLength(1);
  });

  test('that nobody has is refused in words of its own', async () => {
    const { answer } = background();
    expect(await answer({ type: 'actor-page', key: '0123456789abcdef' }, READER)).toEqual({
      ok: false,
      error: { code: 'index-lacks', what: 'page' },
    });
  });
});
