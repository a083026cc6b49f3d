import { expect, test } from 'vitest';
import type { Overview } from '../../lib/views/overview.ts';
import type { Start } from '../../lib/wire/messages.ts';
import { background, PAGE, POPUP, value } from './background.ts';

const PRIVATE = { ...PAGE, tabId: 7, isPrivate: true };
const OFF = { type: 'site', host: 'news.example', on: false };
const STORED = { version: 1, highlighting: true, sitesOff: ['news.example'] };

const startOn = async (answer: ReturnType<typeof background>['answer'], sender = PAGE) =>
  (await value<Start>(answer({ type: 'start' }, sender))).highlighting;

test.each([
  ['off, where all is as installed', undefined, false],
  ['on, where it is off elsewhere', STORED, true],
])(
  'a site turned %s, holds in private windows for the session, and is not stored',
  async (_, settings, on) => {
    const { answer, restart, effects } = background({ settings, privateTabs: [7] });
    await value(answer({ ...OFF, on, tab: 7 }, POPUP));
    expect(effects.stored).toEqual(settings);
    // Pages that are open are told.
    expect(effects.changes).toBe(1);
    for (const asked of [answer, restart()]) {
      expect(await startOn(asked, PRIVATE)).toBe(on ? 'on' : 'off-on-this-site');
      expect(await startOn(asked)).toBe(on ? 'off-on-this-site' : 'on');
      const overview = (tab: number) =>
        value<Overview>(asked({ type: 'overview', host: 'news.example', tab }, POPUP));
      expect((await overview(7)).siteOff).toBe(!on);
      expect((await overview(1)).siteOff).toBe(on);
    }
  },
);

test.each([
  ['a tab that is not private', 1, true],
  ['a private tab', 7, false],
  ['no tab that anybody knows', null, false],
])('a site turned off over %s is stored: %#', async (_, tab, isStored) => {
  const { answer, effects } = background({ privateTabs: [7] });
  await value(answer({ ...OFF, tab }, POPUP));
  expect(effects.stored !== undefined).toBe(isStored);
});

test('what was chosen in private is forgotten with the last private window', async () => {
  const { answer, effects } = background({ privateTabs: [7] });
  await value(answer({ ...OFF, tab: 7 }, POPUP));
  await effects.endPrivacy();
  expect(await startOn(answer, PRIVATE)).toBe('on');
});

test('a correction that would keep the address of a private page is refused, others are not', async () => {
  const { answer, effects } = background({ privateTabs: [7] });
  const correct = (correction: object) => answer({ type: 'correct', correction, tab: 7 }, POPUP);
  expect(
    await correct({ type: 'not-on-page', actor: 'ada-lund', page: 'https://news.example/a' }),
  ).toMatchObject({ ok: false, error: { code: 'request-unfit', fault: 'private' } });
  expect(effects.corrections).toBeUndefined();
  expect(await correct({ type: 'only-full-names', actor: 'ada-lund' })).toMatchObject({ ok: true });
});
