import { expect, test } from 'vitest';
import type { SessionStore } from '../../../lib/answering/guard/tickets.ts';
import { forgetKeptUnseen, keepUnseen, takeKeptUnseen } from '../../../lib/answering/keeping/kept-unseen.ts';
import type { Extracted, ExtractOutcome } from '../../../lib/extract/extracted.ts';
import type { ChangeId } from '../../../lib/library/change.ts';
import type { KeepOutcome } from '../../../lib/library/keep-outcome.ts';
import type { ArticleId } from '../../../lib/model.ts';
import { Refusal } from '../../../lib/problems/refusal.ts';

const EXTRACTED: Extracted = {
  title: 'Bridge to open',
  authors: [],
  published: { day: null, isSure: false, printed: null },
  site: null,
  address: null,
  language: 'en',
  text: 'Mayor Ann Lee said the bridge would open.',
  isExcerpt: false,
  isWhole: true,
};
const FOUND: ExtractOutcome = { ok: true, value: EXTRACTED };
const KEPT: KeepOutcome = {
  state: 'kept',
  article: 'a' as ArticleId,
  change: 'c' as ChangeId,
  quotes: 1,
  speakers: 1,
  isRead: true,
  notRead: null,
};

function memory(): SessionStore {
  const values = new Map<string, unknown>();
  return {
    readAll: async () => Object.fromEntries(values),
    write: async (key, value) => void values.set(key, value),
    remove: async (keys) => {
      for (const key of keys) values.delete(key);
    },
  };
}

async function keep(
  found: ExtractOutcome,
  kept: () => Promise<KeepOutcome>,
  { isPrivate = false }: { isPrivate?: boolean } = {},
) {
  const done: string[] = [];
  const store = memory();
  await keepUnseen(7, {
    isPrivate: async () => isPrivate,
    extract: async (tab) => {
      done.push(`read ${tab}`);
      return found;
    },
    library: {
      keep: async ({ origin, how }) => {
        done.push(`keep ${origin}, ${how}`);
        return kept();
      },
    },
    onChanged: async () => void done.push('tell'),
    mark: async (tab, mark) => void done.push(`mark ${tab} ${mark}`),
    store,
  });
  return { done, store, told: await takeKeptUnseen(store, 7) };
}

test('a page is kept, its button marked, and the next window told once', async () => {
  const { done, store, told } = await keep(FOUND, async () => KEPT);
  expect(done).toEqual(['mark 7 reading', 'read 7', 'keep page, ask', 'tell', 'mark 7 kept']);
  expect(told).toEqual({
    state: 'kept',
    article: 'a',
    change: 'c',
    title: 'Bridge to open',
    quotes: 1,
    speakers: 1,
    isRead: true,
    notRead: null,
  });
  expect(await takeKeptUnseen(store, 7)).toBeNull();
});

test('a window over another tab is told nothing, nor one over the next page of why that before was not kept', async () => {
  const store = memory();
  const effects = {
    isPrivate: async () => false,
    extract: async (tab: number): Promise<ExtractOutcome> =>
      tab === 7 ? FOUND : { ok: false, error: { code: 'page-closed' } },
    library: { keep: async () => KEPT },
    onChanged: async () => {},
    mark: async () => {},
    store,
  };
  for (const tab of [7, 8, 9]) await keepUnseen(tab, effects);
  expect(await takeKeptUnseen(store, 6)).toBeNull();
  for (const tab of [7, 8]) await forgetKeptUnseen(store, tab);
  expect(await takeKeptUnseen(store, 7)).toMatchObject({ state: 'kept' });
  expect(await takeKeptUnseen(store, 8)).toBeNull();
  expect(await takeKeptUnseen(store, 9)).toMatchObject({ state: 'refused' });
});

test('a selection is kept as one', async () => {
  const { done } = await keep({ ok: true, value: { ...EXTRACTED, isWhole: false } }, async () => KEPT);
  expect(done).toContain('keep selection, ask');
});

test('what is kept already is asked about in a window over that tab', async () => {
  const known: KeepOutcome = { state: 'known', article: 'a' as ArticleId, keptDay: '2024-05-03', changed: 2 };
  const { done, told } = await keep(FOUND, async () => known);
  expect(done).toEqual(['mark 7 reading', 'read 7', 'keep page, ask', 'mark 7 known']);
  expect(told).toEqual({ state: 'known' });
});

test('nothing of a private window is read', async () => {
  const { done, told } = await keep(FOUND, async () => KEPT, { isPrivate: true });
  expect(done).toEqual(['mark 7 reading', 'mark 7 refused']);
  expect(told).toEqual({ state: 'refused', error: { code: 'private-window' } });
});

test.each([
  [
    'a page without an article',
    { ok: false, error: { code: 'page-closed' } } as const,
    async () => KEPT,
    'page-closed',
  ],
  ['a full disk', FOUND, () => Promise.reject(new Refusal({ code: 'library-full' })), 'library-full'],
  ['a mistake of ours', FOUND, () => Promise.reject(new TypeError('x is null')), 'unexpected'],
])('%s is told by its reason', async (_name, found, kept, code) => {
  const { done, told } = await keep(found, kept);
  expect(done.at(-1)).toBe('mark 7 refused');
  expect(told).toMatchObject({ state: 'refused', error: { code } });
});
