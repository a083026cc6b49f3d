import { expect, test } from 'vitest';
import { inBothBrowsers } from './in-both-browsers.ts';
import { painted } from './page-probe.ts';

declare const chrome: { readonly runtime: { sendMessage(message: unknown): Promise<unknown> } };

/** What a compromised page process might send; none of it may be answered with anything but a refusal. */
const REFUSED: readonly { name: string; message: unknown }[] = [
  { name: 'nothing', message: null },
  { name: 'a number', message: 7 },
  { name: 'a list', message: [] },
  { name: 'no type', message: {} },
  { name: 'an unknown type', message: { type: 'dump' } },
  { name: 'an inherited type', message: { type: 'constructor' } },
  { name: 'a prototype', message: { type: '__proto__' } },
  { name: 'a search, which pages may not ask for', message: { type: 'search', words: 'Wang' } },
  { name: 'an actor, which pages may not ask for', message: { type: 'actor', actor: 'wang-yi' } },
  {
    name: 'an article, which pages may not ask for',
    message: { type: 'article', article: '000_a6909c2cfd527a08' },
  },
  { name: 'the overview, which pages may not ask for', message: { type: 'overview', host: null } },
  { name: 'a setting, which pages may not change', message: { type: 'highlighting', on: false } },
  { name: 'a site, which pages may not change', message: { type: 'site', host: 'localhost', on: false } },
  { name: 'a card of a wrong rule', message: { type: 'open', actor: 'wang-yi', rule: 'any', alias: 'Wang' } },
  {
    name: 'a card of a foreign alias',
    message: { type: 'open', actor: 'wang-yi', rule: 'full-name', alias: 'You' },
  },
  { name: 'a card of nobody', message: { type: 'open', actor: 'nobody', rule: 'full-name', alias: 'Wang' } },
  {
    name: 'a ticket that was never issued',
    message: { type: 'redeem', ticket: '00000000-0000-0000-0000-000000000000' },
  },
  { name: 'a quote of no article', message: { type: 'read', quote: 'x:0' } },
  { name: 'a field too many', message: { type: 'start', address: 'https://example.com/' } },
];

const CODES = expect.stringMatching(/^(request-unfit|index-lacks|card-outdated)$/);

inBothBrowsers('messages', (stage) => {
  test('malformed or overreaching ones are refused, and nothing of it shows in the page', async () => {
    const page = await stage.driver.open(stage.site.url('/bbc.html'));
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    await expect.poll(() => painted(page)).toContain('Wang Yi');
    const send = stage.driver.inContentScript(page);
    for (const { name, message } of REFUSED) {
      const answer = await send((one) => chrome.runtime.sendMessage(one), message);
      expect(answer, name).toEqual({ ok: false, error: expect.objectContaining({ code: CODES }) });
    }
    const start = await send((one) => chrome.runtime.sendMessage(one), { type: 'start' });
    expect(start).toMatchObject({ ok: true, value: { highlighting: 'on' } });
    const confirmed = await send((one) => chrome.runtime.sendMessage(one), {
      type: 'confirm',
      guesses: ['Nobody at all', 'Wang Yi said'],
      script: null,
    });
    expect(confirmed).toMatchObject({ ok: true, value: { names: [1], actors: [{ id: 'wang-yi' }] } });
    expect(said).toEqual([]);
  });

  test('what a page posts to itself is not listened to', async () => {
    const page = await stage.driver.open(stage.site.url('/bbc.html'));
    await expect.poll(() => painted(page)).toContain('Wang Yi');
    await page.evaluate(() => {
      for (const type of ['settings-changed', 'step', 'open-card', 'show', 'view', 'start', 'open']) {
        postMessage({ type, direction: 1, ticket: 'x' }, '*');
        postMessage({ type, ok: true }, '*', [new MessageChannel().port2]);
      }
    });
    await expect.poll(() => painted(page)).toContain('Wang Yi');
    expect(await stage.driver.cardCount(page)).toBe(0);
  });
});
