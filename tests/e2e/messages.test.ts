import { expect, test } from 'vitest';
import { inBothBrowsers } from './in-both-browsers.ts';
import { painted } from './page-probe.ts';

interface Area {
  get(key: null): Promise<Record<string, unknown>>;
  set(values: object): Promise<void>;
}

declare const chrome: {
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
  readonly storage: { readonly local?: Area; readonly session?: Area };
};

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
  { name: 'the overview, which pages may not ask for', message: { type: 'overview', host: null, tab: null } },
  { name: 'a setting, which pages may not change', message: { type: 'highlighting', on: false } },
  {
    name: 'a site, which pages may not change',
    message: { type: 'site', host: 'localhost', on: false, tab: 1 },
  },
  {
    name: 'a card of a wrong rule',
    message: { type: 'open', actor: 'wang-yi', rule: 'any', alias: 'Wang', paragraph: '' },
  },
  {
    name: 'a card of a foreign alias',
    message: { type: 'open', actor: 'wang-yi', rule: 'full-name', alias: 'You', paragraph: '' },
  },
  {
    name: 'a card of nobody',
    message: { type: 'open', actor: 'nobody', rule: 'full-name', alias: 'Wang', paragraph: '' },
  },
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

  test('a content script that turned against its reader gets as far as its budget, and the popup says so', async () => {
    const page = await stage.driver.open(stage.site.url('/bbc.html'));
    await expect.poll(() => painted(page)).toContain('Wang Yi');
    const send = stage.driver.inContentScript(page);

    // What comes back with time, on a machine that takes its time.
    let began = Date.now();
    const secondsSince = () => Math.ceil((Date.now() - began) / 1_000);
    const opened = await send(async () => {
      const open = { type: 'open', actor: 'wang-yi', rule: 'full-name', alias: 'Wang Yi', paragraph: '' };
      const all = Array.from(
        { length: 28 },
        () => chrome.runtime.sendMessage(open) as Promise<{ ok: boolean }>,
      );
      return (await Promise.all(all)).filter(({ ok }) => ok).length;
    });
    expect(opened).toBeGreaterThan(0);
    expect(opened).toBeLessThanOrEqual(3 + secondsSince());

    began = Date.now();
    const articles = await send(async () => {
      const quotes = Array.from({ length: 20 }, (_, at) => ({ type: 'read', quote: `x:${at}-a` }));
      const all = quotes.map((one) => chrome.runtime.sendMessage(one)) as Promise<{
        error: { code: string };
      }>[];
      return (await Promise.all(all)).filter(({ error }) => error.code === 'index-lacks').length;
    });
    expect(articles).toBeLessThanOrEqual(1 + secondsSince());

    const answered = await send(async () => {
      const guesses = Array.from({ length: 2_000 }, (_, at) => `Guess ${at}`);
      const all = Array.from(
        { length: 50 },
        () =>
          chrome.runtime.sendMessage({ type: 'confirm', guesses, script: null }) as Promise<{ ok: boolean }>,
      );
      return (await Promise.all(all)).filter(({ ok }) => ok).length;
    });
    expect(answered).toBeLessThanOrEqual(20);

    const popup = await stage.driver.popup(page);
    await expect
      .poll(() => popup.run(() => document.body.innerText))
      .toContain('gets no more. Reload the page.');
    await stage.driver.closePopup();
    await page.reload();
    await expect.poll(() => painted(page)).toContain('Wang Yi');
    const after = await stage.driver.popup(page);
    await expect.poll(() => after.run(() => document.body.innerText)).toContain('Wang Yi');
    expect(await after.run(() => document.body.innerText)).not.toContain('gets no more');
  });

  test('no content script reads what the reader chose and corrected, nor a ticket', async () => {
    const { driver, site } = stage;
    const window = await driver.openExtension('corrections.html');
    const correction = { type: 'only-full-names', actor: 'wang-yi' };
    await window.run((one) => chrome.runtime.sendMessage(one), { type: 'correct', correction, tab: null });
    const page = await driver.open(site.url('/bbc.html'));
    await expect.poll(() => painted(page)).toContain('Wang Yi');
    const send = driver.inContentScript(page);
    const open = { type: 'open', actor: 'wang-yi', rule: 'full-name', alias: 'Wang Yi', paragraph: '' };
    expect(await send((one) => chrome.runtime.sendMessage(one), open)).toMatchObject({ ok: true });
    const seen = await send(async () => {
      const read = async (area: Area | undefined) => (await area?.get(null).catch(() => null)) ?? null;
      const { local, session } = chrome.storage ?? {};
      const databases = (await indexedDB.databases()).map(({ name }) => name);
      return { local: await read(local), session: await read(session), databases };
    });
    // Firefox keeps `local` open to content scripts.
    // What lies there is the same for everybody: a random word that tells a library that was lost from none.
    expect(Object.keys(seen.local ?? {}).filter((key) => key !== 'library-token')).toEqual([]);
    expect(seen).toMatchObject({ session: null, databases: [] });
    await window.run((one) => chrome.runtime.sendMessage(one), { type: 'withdraw', correction });
  });

  test('what an older version stored is kept, where no content script reads it', async () => {
    const { driver, site } = stage;
    const window = await driver.openExtension('corrections.html');
    const correction = { type: 'not-on-page', actor: 'wang-yi', page: site.url('/bbc.html') };
    // As a fresh installation has it: nothing in the database that would be newer.
    await window.run(async () => {
      await new Promise((done) => {
        const opened = indexedDB.open('on-record');
        opened.onsuccess = () => {
          const step = opened.result.transaction('kept', 'readwrite');
          step.objectStore('kept').clear();
          step.oncomplete = () => done(opened.result.close());
        };
      });
    });
    await window.run(
      (corrections) =>
        chrome.storage.local?.set({
          settings: { version: 1, highlighting: true, sitesOff: ['news.example'] },
          corrections: { format: 'on-record-corrections', version: 1, corrections },
        }),
      [correction],
    );
    await driver.stopBackground();
    const page = await driver.open(site.url('/bbc.html'));
    await expect.poll(() => painted(page)).toContain('Xi Jinping');
    expect(await painted(page)).not.toContain('Wang Yi');
    const ask = (message: object) =>
      window.run((one) => chrome.runtime.sendMessage(one), message) as Promise<{ value: object }>;
    const { value } = await ask({ type: 'overview', host: 'news.example', tab: null });
    expect(value).toMatchObject({ siteOff: true, corrections: [{ correction }] });
    const local = await window.run(() => chrome.storage.local?.get(null));
    expect(Object.keys(local ?? {}).filter((key) => key !== 'library-token')).toEqual([]);
    await ask({ type: 'withdraw', correction });
    await expect.poll(() => painted(page)).toContain('Wang Yi');
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
