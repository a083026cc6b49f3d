import { describe, expect, test } from 'vitest';
import { openReaderStore } from '../../lib/answering/reader-store.ts';

const KEYS = ['settings', 'corrections'];
const SETTINGS = { version: 1, highlighting: false, sitesOff: ['news.example'] };
const NEWER = { version: 9, of: 'a version to come' };

/** Makes stores of a browser, and opens the reader's over them as often as the background starts. */
function browser({
  hasDatabase = true,
  old = {},
  fails = '',
}: {
  hasDatabase?: boolean;
  old?: object;
  fails?: string;
} = {}) {
  const stores = {
    database: new Map<string, unknown>(),
    session: new Map<string, unknown>(),
    old: new Map<string, unknown>(Object.entries(old)),
  };
  const steps: string[] = [];
  let failing = fails;
  const step = async (name: string, run: () => unknown) => {
    await undefined;
    steps.push(name);
    if (name === failing) throw new Error('stopped');
    return run();
  };
  const shelf = (name: 'database' | 'session' | 'old') => ({
    read: (key: string) => step(`${name} reads ${key}`, () => stores[name].get(key)),
    write: async (key: string, value: unknown) => {
      await step(`${name} writes ${key}`, () => stores[name].set(key, structuredClone(value)));
    },
    remove: async (key: string) => {
      await step(`${name} removes ${key}`, () => stores[name].delete(key));
    },
  });
  return {
    ...stores,
    steps,
    heal: () => {
      failing = '';
    },
    start: () =>
      openReaderStore(
        {
          hasDatabase: async () => hasDatabase,
          database: shelf('database'),
          session: shelf('session'),
          old: shelf('old'),
        },
        KEYS,
      ),
  };
}

test('what is written is in the database, and nowhere else', async () => {
  const { start, database, session, old } = browser();
  await start().write('settings', SETTINGS);
  expect(await start().read('settings')).toEqual(SETTINGS);
  expect([database.size, session.size, old.size]).toEqual([1, 0, 0]);
  expect(await start().lasts()).toBe(true);
});

test('where nothing is to be moved, the old place is looked at once', async () => {
  const { start, steps } = browser();
  const store = start();
  for (const _ of [1, 2, 3]) await store.read('settings');
  expect(steps.filter((step) => step.startsWith('old'))).toEqual([
    'old reads settings',
    'old reads corrections',
  ]);
});

describe('what an older version stored', () => {
  test.each([
    ['as it was', SETTINGS],
    ['even of a version to come', NEWER],
    ['even what is none', 'nonsense'],
  ])('moves before it is read or written, %s, and leaves nothing behind', async (_, settings) => {
    const { start, database, old, steps } = browser({ old: { settings, corrections: NEWER } });
    const store = start();
    const [read] = await Promise.all([store.read('settings'), store.write('corrections', SETTINGS)]);
    expect(read).toEqual(settings);
    expect(database.get('settings')).toEqual(settings);
    expect(database.get('corrections')).toEqual(SETTINGS);
    expect(old.size).toBe(0);
    expect(steps.indexOf('database writes settings')).toBeLessThan(steps.indexOf('old removes settings'));
  });

  test.each([
    'old reads settings',
    'database reads settings',
    'database writes settings',
    'old removes settings',
  ])('survives a move that is stopped where %s', async (fails) => {
    const { start, database, old, heal } = browser({ old: { settings: SETTINGS }, fails });
    const before = start();
    await before.lasts();
    heal();
    expect(await before.read('settings')).toEqual(SETTINGS);
    expect(await start().read('settings')).toEqual(SETTINGS);
    expect([database.get('settings'), old.size]).toEqual([SETTINGS, 0]);
  });

  test('does not come back over what was chosen since', async () => {
    const { start, old } = browser({ old: { settings: SETTINGS }, fails: 'old removes settings' });
    await start().write('settings', { version: 1 });
    expect(old.size).toBe(1);
    expect(await start().read('settings')).toEqual({ version: 1 });
  });
});

describe('without a database', () => {
  test('values last for the session, and the reader can be told', async () => {
    const { start, session } = browser({ hasDatabase: false });
    await start().write('settings', SETTINGS);
    expect(await start().read('settings')).toEqual(SETTINGS);
    expect(session.size).toBe(1);
    expect(await start().lasts()).toBe(false);
  });

  test('what an older version stored is read and left where it is', async () => {
    const { start, old } = browser({ hasDatabase: false, old: { settings: SETTINGS } });
    expect(await start().read('settings')).toEqual(SETTINGS);
    await start().write('settings', NEWER);
    expect(await start().read('settings')).toEqual(NEWER);
    expect(old.get('settings')).toEqual(SETTINGS);
  });
});
