import { expect, test, vi } from 'vitest';
import background from '../../entrypoints/background/index.ts';

type Listener = (...values: unknown[]) => unknown;

const heard = vi.hoisted(() => new Map<string, Listener>());
const told = vi.hoisted(() => [] as unknown[]);

/** What Firefox for Android has of it: no windows, no commands, no badge. */
vi.mock('webextension-polyfill', () => {
  const event = (name: string) => ({ addListener: (listener: Listener) => heard.set(name, listener) });
  const values = new Map<string, unknown>();
  const area = {
    get: async () => Object.fromEntries(values),
    set: async (added: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(added)) values.set(key, value);
    },
    remove: async () => {},
  };
  return {
    default: {
      runtime: {
        onMessage: event('message'),
        onInstalled: event('installed'),
        onStartup: event('startup'),
        getURL: (path: string) => `moz-extension://id/${path}`,
      },
      storage: { local: area, session: area },
      tabs: {
        onUpdated: event('updated'),
        onRemoved: event('removed'),
        query: async () => [{ id: 7, incognito: false }],
        sendMessage: async (id: number, command: unknown) => void told.push([id, command]),
      },
      action: { setTitle: async ({ title }: { title: string }) => void told.push(title) },
    },
  };
});

// It keeps none where everything is private; what is tested here is the same with one.
vi.mock('../../lib/browser/database.ts', () => ({
  hasDatabase: async () => false,
  readKept: async () => undefined,
  writeKept: async () => {},
}));

test('the background answers where a browser has fewer APIs, and says on the button what it has', async () => {
  background.main();
  const sender = { url: 'moz-extension://id/popup.html' };
  const answer = await heard.get('message')?.({ type: 'highlighting', on: false }, sender);
  expect(answer).toEqual({ ok: true, value: null });
  expect(told).toContain('On Record: highlighting is off');
  expect(told).toContainEqual([7, { type: 'settings-changed' }]);
});
