import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../lib/reader/settings.ts';
import type { CardView } from '../../lib/views/card-view.ts';
import { nearlyFitting } from '../wire/nearly-fitting-messages.ts';
import { background, CARD, openCard, PAGE, POPUP, READER, value } from './background.ts';

const ON = { ...DEFAULT_SETTINGS, lookUps: true };
const FROM_POPUP = { type: 'looked-up', actor: 'ada-lund', name: 'Ada Lund', tab: 1 };

/** Waits for whatever is done behind an answer. */
const behind = () => new Promise((done) => setTimeout(done, 5));

describe('the history of look-ups', () => {
  test('notes the card that a click in a page opened, with the page and the time', async () => {
    const { answer, effects } = background({ settings: ON });
    const ticket = await openCard(answer);
    expect(effects.lookUps).toEqual([]);
    await value<CardView>(answer({ type: 'redeem', ...ticket }, CARD));
    await behind();
    expect(effects.lookUps).toMatchObject([
      { actor: 'ada-lund', name: 'Ada Lund', title: 'A bridge', page: 'https://news.example/a' },
    ]);
    expect(effects.lookUps[0]?.at).toBe(new Date(effects.time).toISOString());
  });

  test('notes the card that a press in the popup opened', async () => {
    const { answer, effects } = background({ settings: ON });
    await value(answer(FROM_POPUP, POPUP));
    await behind();
    expect(effects.lookUps).toMatchObject([{ actor: 'ada-lund', page: 'https://news.example/a' }]);
  });

  test.each([
    ['it is off, as it is installed', undefined, 1, PAGE],
    ['the tab is private', ON, 7, { ...PAGE, tabId: 7, isPrivate: true }],
    ['the tab is gone', ON, 5, { ...PAGE, tabId: 5 }],
  ])('notes nothing where %s', async (_, settings, tab, page) => {
    const { answer, effects } = background({ settings, privateTabs: [7] });
    effects.pages.set(7, { title: 'A secret', url: 'https://secret.example/' });
    const ticket = await openCard(answer, page);
    await value(answer({ type: 'redeem', ...ticket }, { ...CARD, tabId: tab }));
    await value(answer({ ...FROM_POPUP, tab }, POPUP));
    await behind();
    expect(effects.lookUps).toEqual([]);
  });

  test.each([
    ['a page', PAGE],
    ['a card', CARD],
  ])('is neither told to %s nor turned on by it', async (_, sender) => {
    const { answer, effects } = background();
    for (const message of [{ type: 'look-ups-noted' }, { type: 'note-look-ups', on: true }, FROM_POPUP])
      expect(await answer(message, sender)).toMatchObject({ ok: false, error: { code: 'request-unfit' } });
    await behind();
    expect([effects.stored, effects.lookUps]).toEqual([undefined, []]);
  });

  test('is turned on and off without a word to pages', async () => {
    const { answer, effects } = background();
    const isOn = () => value<boolean>(answer({ type: 'look-ups-noted' }, READER));
    expect(await isOn()).toBe(false);
    await value(answer({ type: 'note-look-ups', on: true }, READER));
    expect(await isOn()).toBe(true);
    expect(effects.stored).toEqual(ON);
    await value(answer({ type: 'note-look-ups', on: false }, READER));
    expect(await isOn()).toBe(false);
  });

  test('10,000 generated messages from pages and cards: the same answers, scripts and tabs, on and off', async () => {
    const [on, off] = [ON, DEFAULT_SETTINGS].map((settings) => {
      let made = 0;
      const randomId = () => {
        made += 1;
        return `${made}`.padStart(36, '0');
      };
      return background({ settings, randomId });
    });
    if (on === undefined || off === undefined) throw new Error('look-ups: two are made');
    for (const { answer } of [on, off]) {
      const ticket = await openCard(answer);
      await value(answer({ type: 'redeem', ...ticket }, CARD));
    }
    await fc.assert(
      fc.asyncProperty(nearlyFitting, fc.constantFrom(PAGE, CARD), async (message, sender) => {
        const answers = [on, off].map(({ answer, effects }) => {
          effects.time += 1_000;
          return answer(message, sender);
        });
        const [one, other] = await Promise.all(answers);
        expect(JSON.stringify(one)).toBe(JSON.stringify(other));
      }),
      { numRuns: 10_000 },
    );
    await behind();
    expect([on.effects.opened, on.effects.scripts]).toEqual([off.effects.opened, off.effects.scripts]);
    expect(on.effects.lookUps.length).toBeGreaterThan(0);
    expect(off.effects.lookUps).toEqual([]);
  });
});
