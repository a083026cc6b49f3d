import { expect, test } from 'vitest';
import { keptIn } from '../../lib/answering/kept.ts';
import { runCommand } from '../../lib/answering/run-command.ts';
import { readSettings, type Settings } from '../../lib/reader/settings.ts';
import type { CommandName } from '../../lib/wire/messages.ts';

/** Runs a command where the top frame has a name or not; lists what was told to which frame. */
async function run(name: CommandName, topHasName: unknown, tab: { id: number } | null = { id: 5 }) {
  const told: string[] = [];
  let stored: unknown;
  await runCommand(name, {
    settings: keptIn<Settings>({
      parse: readSettings,
      readStored: async () => stored,
      writeStored: async (settings) => {
        stored = settings;
      },
      onChanged: async () => {},
    }),
    activeTab: async () => tab,
    tell: async (tabId, command, options) => {
      told.push(`${command.type} to ${options?.frameId ?? 'all'} of ${tabId}`);
      return options?.frameId === 0 ? topHasName : undefined;
    },
    keep: async (tabId) => void told.push(`keep ${tabId}`),
    markKept: async (tabId) => void told.push(`mark kept names of ${tabId}`),
  });
  return { told, highlighting: readSettings(stored).highlighting };
}

test.each([
  ['next-mention', true, ['step to 0 of 5']],
  ['next-mention', false, ['step to 0 of 5', 'step to all of 5']],
  ['next-mention', undefined, ['step to 0 of 5', 'step to all of 5']],
  ['open-card', true, ['open-card to 0 of 5']],
  ['open-card', false, ['open-card to 0 of 5', 'open-card to all of 5']],
] as const)('%s, answered %j by the top frame', async (name, answer, told) => {
  expect(await run(name, answer)).toEqual({ told, highlighting: true });
});

test('without a tab nothing is told', async () => {
  expect((await run('next-mention', true, null)).told).toEqual([]);
});

test('an article is kept of the tab that the reader looks at', async () => {
  expect((await run('keep-article', true)).told).toEqual(['keep 5']);
  expect((await run('keep-article', true, null)).told).toEqual([]);
});

test('kept names are marked in the tab that the reader looks at', async () => {
  expect((await run('mark-kept-names', true)).told).toEqual(['mark kept names of 5']);
  expect((await run('mark-kept-names', true, null)).told).toEqual([]);
});

test('toggling turns highlighting off', async () => {
  expect(await run('toggle-highlighting', true)).toEqual({ told: [], highlighting: false });
});
