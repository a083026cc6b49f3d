import { describe, expect, test } from 'vitest';
import type { Extracted, ExtractOutcome } from '../../lib/extract/extracted.ts';
import { closedLibrary } from '../../lib/library/closed-library.ts';
import type { Library } from '../../lib/library/library.ts';
import { FITTING_LIBRARY } from '../wire/nearly-fitting-messages.ts';
import { background, CARD, PAGE, POPUP, READER, value } from './background.ts';

const CLOSED = closedLibrary(
  { state: 'unavailable', why: 'always-private' },
  { code: 'library-unavailable', why: 'always-private' },
);

/** A library that writes down what it is asked to do. */
function noting(): { readonly library: Library; readonly done: string[] } {
  const done: string[] = [];
  const note = (name: string) => async () => {
    done.push(name);
    return { state: 'kept', change: 'c', article: 'a' } as never;
  };
  const names = [
    'keep',
    'forget',
    'undo',
    'edit',
    'addOwnQuote',
    'removeOwnQuote',
    'correctQuote',
    'uncorrectQuote',
    'tellIdentity',
    'editActor',
    'splitActor',
    'withdrawDecision',
    'beginAnew',
  ];
  return { library: { ...CLOSED, ...Object.fromEntries(names.map((name) => [name, note(name)])) }, done };
}

describe('nobody but the extension’s own documents', () => {
  test.each(Object.entries(FITTING_LIBRARY))('asks the library: %s', async (_, message) => {
    const { library, done } = noting();
    const { answer, effects } = background({ library });
    for (const sender of [PAGE, CARD])
      expect(await answer(message, sender)).toMatchObject({
        ok: false,
        error: { code: 'request-unfit', path: 'type' },
      });
    expect([done, effects.libraryChanges]).toEqual([[], 0]);
  });
});

describe('a private window', () => {
  const refused = { ok: false, error: { code: 'private-window' } };
  test.each([
    ['the popup over its tab', POPUP, 7, refused],
    ['a tab of ours in it', { ...READER, isPrivate: true }, 1, refused],
    ['a tab of ours that is one', { ...READER, tabId: 7 }, null, refused],
    ['the popup over another tab', POPUP, 1, { ok: true }],
    ['a tab of ours that is none', READER, null, { ok: true }],
  ])('keeps nothing: %s', async (_, sender, tab, expected) => {
    const { library, done } = noting();
    const { answer } = background({ library, privateTabs: [7] });
    expect(await answer({ ...FITTING_LIBRARY.keep, tab }, sender)).toMatchObject(expected);
    expect(done).toEqual(expected === refused ? [] : ['keep']);
  });

  const WRITTEN = [
    'edit',
    'own-quote',
    'correct-quote',
    'tell-identity',
    'edit-actor',
    'split-actor',
  ] as const;
  test.each(WRITTEN)('is written in by nobody: %s', async (type) => {
    const { library, done } = noting();
    const { answer } = background({ library, privateTabs: [7] });
    for (const sender of [
      { ...READER, isPrivate: true },
      { ...READER, tabId: 7 },
    ])
      expect(await answer(FITTING_LIBRARY[type], sender)).toMatchObject(refused);
    expect(done).toEqual([]);
    expect(await answer(FITTING_LIBRARY[type], READER)).toMatchObject({ ok: true });
  });

  const TAKEN = ['forget', 'undo', 'remove-own-quote', 'uncorrect-quote', 'withdraw-decision'] as const;
  test.each(TAKEN)('lets the reader take back and away: %s', async (type) => {
    const { answer } = background({ library: noting().library });
    expect(await answer(FITTING_LIBRARY[type], { ...READER, isPrivate: true })).toMatchObject({ ok: true });
  });
});

describe('after a change', () => {
  const CHANGES = [
    'keep',
    'forget',
    'undo',
    'edit',
    'own-quote',
    'remove-own-quote',
    'correct-quote',
    'uncorrect-quote',
    'tell-identity',
    'edit-actor',
    'split-actor',
    'withdraw-decision',
    'begin-anew',
    'library-written',
  ] as const;
  test.each(CHANGES)('others are told: %s', async (type) => {
    const { answer, effects } = background({ library: noting().library });
    await value(answer(FITTING_LIBRARY[type], POPUP));
    expect(effects.libraryChanges).toBe(1);
  });

  test('that was refused, or none, nobody is', async () => {
    const known = { ...CLOSED, keep: async () => ({ state: 'known' }) as never };
    const { answer, effects } = background({ library: known });
    await value(answer(FITTING_LIBRARY.keep, POPUP));
    expect(await answer(FITTING_LIBRARY.forget, POPUP)).toMatchObject({ ok: false });
    await value(answer(FITTING_LIBRARY.library, POPUP));
    expect(effects.libraryChanges).toBe(0);
  });
});

test('what is read in a tab is given as it is, and why nothing is', async () => {
  const { answer, effects } = background();
  effects.extracted.set(1, {
    ok: true,
    value: FITTING_LIBRARY.keep.extracted as Extracted,
  } satisfies ExtractOutcome);
  expect(await answer({ type: 'extract', tab: 1 }, POPUP)).toEqual({
    ok: true,
    value: FITTING_LIBRARY.keep.extracted,
  });
  expect(await answer({ type: 'extract', tab: 2 }, POPUP)).toMatchObject({
    ok: false,
    error: { code: expect.stringMatching(/^page-/) },
  });
});

test('without a library the bundled index answers, and says what is missing', async () => {
  const broken = { ...CLOSED };
  const { answer } = background({ library: broken });
  expect(await answer({ type: 'search', words: 'lund' }, POPUP)).toMatchObject({
    ok: true,
    value: { missing: ['library'] },
  });
  expect(await answer(FITTING_LIBRARY['kept-articles'], POPUP)).toEqual({
    ok: false,
    error: { code: 'library-unavailable', why: 'always-private' },
  });
  expect(await answer({ type: 'library' }, POPUP)).toEqual({
    ok: true,
    value: { state: 'unavailable', why: 'always-private' },
  });
});

test('the address of a kept article in the reader says nothing of it, and is known for a session', async () => {
  const kept = {
    id: 'b2c6c1d2',
    text: 'The dam holds.',
    quotes: [],
    mentions: [],
    roles: [],
    discovered: [],
  };
  const library = {
    ...CLOSED,
    holding: { ...CLOSED.holding, article: async (id: string) => (id === kept.id ? (kept as never) : null) },
  };
  const { answer, effects } = background({ library });
  await value(answer({ type: 'read-article', article: kept.id }, POPUP));
  const [[path]] = effects.opened as [[string]];
  const [, token] = /^reader\.html\?kept=([0-9a-f-]{36})$/.exec(path) ?? [];
  expect(await answer({ type: 'kept-place', token }, READER)).toEqual({
    ok: true,
    value: { article: kept.id, at: null },
  });
  const other = '123e4567-e89b-42d3-a456-426614174000';
  expect(await answer({ type: 'kept-place', token: other }, READER)).toEqual({
    ok: false,
    error: { code: 'address-outdated' },
  });
});
