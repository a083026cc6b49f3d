import { describe, expect, test } from 'vitest';
import { actorAddresses } from '../../../lib/answering/places/actor-addresses.ts';
import { bundledHolding } from '../../../lib/holdings/bundled.ts';
import type { Index } from '../../../lib/model.ts';
import type { ActorPageView } from '../../../lib/views/actor-page-view.ts';
import { generatedArticle } from '../../holdings/generated-articles.ts';
import { actorId, SAMPLE } from '../../holdings/sample-index.ts';
import { openInMemory, pageOf } from '../../library/open-in-memory.ts';
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
  const salted = async () => salt;
  return actorAddresses({ everything: bundled, bundled, joined: nobody, session, salt: salted });
}

async function* nobody(): AsyncGenerator<never> {}

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

describe('the address of one who was joined to another', () => {
  const MAYOR = 'Mayor Ann Lee said the dam would hold. “We looked at it,” Lee said.';
  const WRITER = 'Writer Anna Leigh said the bridge was old. “We have waited,” Leigh said.';

  async function joined() {
    const library = openInMemory();
    await library.keep(pageOf(1, MAYOR));
    await library.keep(pageOf(2, WRITER));
    const everybody = await Array.fromAsync(library.holding.names());
    const called = (name: string) => everybody.find((one) => one.name === name)!.id;
    const stays = called('Ann Lee');
    const goes = called('Anna Leigh');
    const within = (session = sessionStore()) =>
      actorAddresses({
        everything: library.holding,
        bundled: bundledHolding(async () => INDEX),
        joined: () => library.joined(),
        session,
        salt: async () => 'words of this machine',
      });
    const session = sessionStore();
    const [address] = await within(session).addressesOf([goes]);
    const { change } = await library.tellIdentity(stays, goes, 'same');
    return { library, change, stays, goes, key: keyOf(address), within, session };
  }

  test.each(['in the same session', 'in another'])('leads to that one, %s', async (when) => {
    const { stays, goes, key, within, session, library } = await joined();
    expect(await library.holding.actor(goes)).toBeNull();
    expect(await within(when === 'in another' ? undefined : session).find(key)).toBe(stays);
  });

  test('leads to the one it was of when they are two again', async () => {
    const { library, change, goes, key, within, session } = await joined();
    const addresses = within(session);
    await addresses.find(key);
    await library.undo(change);
    expect(await addresses.find(key)).toBe(goes);
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
