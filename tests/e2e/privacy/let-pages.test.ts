import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import type { KeptNamed } from '../../../lib/wire/let-messages.ts';
import { inBothBrowsers } from '../in-both-browsers.ts';
import { painted, pointOf } from '../page-probe.ts';
import { timeForFaults, until } from '../until.ts';
import { ask, DAM, FERRY, keep } from './keep-articles.ts';

declare const chrome: { readonly runtime: { sendMessage(message: object): Promise<unknown> } };

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Talks</title>
<body style="margin: 2rem; font: 18px/1.6 serif; max-width: 40rem">
<h1>Dam talks</h1>
<p>In the morning Vera Stone, the mayor of Zenda, met Tom Reyes. Stone left early. Xi Jinping did not come.</p>
<p style="opacity: 0.05">Ida Brandt was there.</p>
<p style="position: absolute; left: -9999px">Ida Brandt was there.</p>
<p style="color: #fff">Ida Brandt was there.</p>
<div style="height: 1px; overflow: hidden"><p>Ida Brandt was there.</p></div>
<iframe src="FOREIGN_ORIGIN/frame.html" style="width: 600px; height: 300px"></iframe>
<iframe src="/frame.html" style="width: 600px; height: 300px"></iframe>`;
const FRAME = `<!doctype html><html lang="en"><meta charset="utf-8"><p>Xi Jinping met Vera Stone and Ida Brandt.</p>`;

inBothBrowsers('kept names in pages', (stage) => {
  let isFilled = false;
  beforeAll(() => {
    stage.site.add('/talks.html', { body: PAGE });
    stage.site.add('/frame.html', { body: FRAME });
  });
  beforeEach(async () => {
    if (isFilled) return;
    const window = await stage.driver.openExtension('corrections.html');
    await keep(window, DAM);
    await keep(window, FERRY);
    const { kept } = await ask<KeptNamed>(window, {
      type: 'kept-named',
      guesses: ['Ida Brandt'],
      page: null,
    });
    expect(kept).toHaveLength(1);
    isFilled = true;
  });

  const frames = (page: Page) => page.frames().filter((one) => one.url().endsWith('/frame.html'));
  const words = (page: Page) => page.evaluate(() => document.body.innerText);

  async function press(page: Page, name: string) {
    const popup = await stage.driver.popup(page);
    await popup.press(name);
    return popup;
  }

  test('the popup tells them on every page, and nothing of the page is marked', async () => {
    const page = await stage.driver.open(stage.site.url('/talks.html'));
    await expect.poll(() => painted(page)).toEqual(['Xi Jinping']);
    const popup = await stage.driver.popup(page);
    const text = () => popup.run(() => document.body.innerText.replace(/\s+/g, ' '));
    await expect.poll(text).toContain('Names of your library on this page');
    expect(await text()).toMatch(/Vera Stone ?, ?2 people of this name/);
    expect(await text()).toContain(
      'engineer at the Zenda Water Board (The Zenda Post, 3 May 2024) · 1 quote',
    );
    await popup.press('Tom Reyes');
    await expect.poll(text).toContain('The dam is older than the town');
    expect(await text()).toMatch(
      /^Tom Reyes Same name\. In your articles: engineer at the Zenda Water Board/,
    );
    // Nothing is highlighted: nothing asks why it is.
    expect(await text()).toContain('Why this name?');
    expect(await text()).not.toContain('highlighted');
    expect(await painted(page)).toEqual(['Xi Jinping']);
  });

  test('a press marks those that the reader sees, in the top document alone; the card says how sure that is', async () => {
    const page = await stage.driver.open(stage.site.url('/talks.html'));
    await expect.poll(() => painted(page)).toEqual(['Xi Jinping']);
    await press(page, 'Mark names of your library in this page');
    await expect.poll(() => painted(page)).toEqual(['Vera Stone', 'Tom Reyes', 'Stone', 'Xi Jinping']);
    await stage.driver.closePopup();
    await stage.driver.stopBackground();
    for (const frame of frames(page)) await expect.poll(() => painted(frame)).toEqual(['Xi Jinping']);
    const { x, y } = await until('the name', () => pointOf(page, 'Vera Stone'));
    await page.mouse.move(x, y);
    await page.mouse.click(x, y);
    const card = await stage.driver.card(page);
    const text = () => card.run(() => document.body.innerText.replace(/\s+/g, ' '));
    await expect.poll(text).toContain('The water is where it belongs');
    expect(await text()).toContain('2 people of this name');
    expect(await text()).toContain('The same person: mayor of Zenda, here and in your articles');
    await card.press('captain at the Strelsau');
    await expect.poll(text).toContain('No ferry will run before March');
    expect(await text()).toContain(
      'Same name. In your articles: captain at the Strelsau Ferry Company (Strelsau News, 7 June 2024)',
    );
    // What is kept goes through the frame alone.
    expect(await words(page)).not.toContain('belongs');
    expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain('Strelsau');
  });

  test('the card of a public name shows the public record, even where a library has more', async () => {
    const { driver, site } = stage;
    const window = await driver.openExtension('corrections.html');
    await keep(window, {
      ...DAM,
      address: 'https://post.example/2',
      text: '“The canary sings at noon,” said Xi Jinping in Zenda.',
    });
    const page = await driver.open(site.url('/talks.html'));
    await press(page, 'Mark names of your library in this page');
    await expect.poll(() => painted(page)).toContain('Vera Stone');
    await driver.closePopup();
    const { x, y } = await until('the name', () => pointOf(page, 'Xi Jinping'));
    await page.mouse.move(x, y);
    await page.mouse.click(x, y);
    const card = await driver.card(page);
    await expect.poll(() => card.run(() => document.querySelector('blockquote') !== null)).toBe(true);
    expect(await card.run(() => document.body.innerText)).not.toContain('canary');
  });

  test('a site that is chosen marks them in its pages, follows the library within a second, and lets go', async () => {
    const { driver, site } = stage;
    const window = await driver.openExtension('corrections.html');
    await ask(window, { type: 'let-site', host: 'localhost', on: true, tab: null });
    const page = await driver.open(site.url('/talks.html'));
    await expect.poll(() => painted(page)).toContain('Tom Reyes');
    const before = await ask<{ items: { id: string }[] }>(window, { type: 'kept-articles', after: null });
    const dam = await window.run(
      async (ids) => {
        for (const article of ids) {
          const answer = (await chrome.runtime.sendMessage({ type: 'kept-article', article })) as {
            value: { record: { address: string } };
          };
          if (answer.value.record.address.endsWith('/dam')) return article;
        }
        return '';
      },
      before.items.map(({ id }) => id),
    );
    const { change } = await ask<{ change: string }>(window, { type: 'forget', articles: [dam] });
    await expect
      .poll(() => painted(page), { timeout: 10_000 })
      .toEqual(['Vera Stone', 'Stone', 'Xi Jinping']);
    await ask(window, { type: 'undo', change });
    await expect.poll(() => painted(page), { timeout: 10_000 }).toContain('Tom Reyes');
    const other = await driver.open(site.foreignUrl('/talks.html'));
    await expect.poll(() => painted(other)).toEqual(['Xi Jinping']);
    await ask(window, { type: 'let-site', host: 'localhost', on: false, tab: null });
    await page.bringToFront();
    await expect.poll(() => painted(page)).toEqual(['Xi Jinping']);
  });

  test('“not this person” takes the mark away, there alone, and can be taken back', async () => {
    const { driver, site } = stage;
    const window = await driver.openExtension('corrections.html');
    const page = await driver.open(site.url('/talks.html'));
    const popup = await press(page, 'Mark names of your library in this page');
    await expect.poll(() => painted(page)).toContain('Tom Reyes');
    const told = () => popup.run(() => document.body.innerText);
    await popup.press('Tom Reyes');
    await popup.press('Not this person');
    await expect.poll(() => painted(page)).toEqual(['Vera Stone', 'Stone', 'Xi Jinping']);
    await expect.poll(told).toMatch(/Tom Reyes is no longer listed or marked on this page\s*Undo/);
    await popup.press('Undo');
    await expect.poll(() => painted(page)).toContain('Tom Reyes');
    await popup.press('Tom Reyes');
    await popup.press('Not this person');
    await expect.poll(told).toContain('no longer listed');
    await driver.closePopup();
    const { corrections } = await ask<{ corrections: { correction: object }[] }>(window, {
      ...{ type: 'overview', host: null, tab: null },
    });
    for (const { correction } of corrections) await ask(window, { type: 'withdraw', correction });
    await expect.poll(() => painted(page)).toContain('Tom Reyes');
  });

  test('a key marks them in the page that the reader looks at, and takes the marks away again', async () => {
    const { driver, site } = stage;
    const page = await driver.open(site.url('/talks.html'));
    await expect.poll(() => painted(page)).toEqual(['Xi Jinping']);
    await driver.command('mark-kept-names');
    await expect.poll(() => painted(page)).toContain('Vera Stone');
    await driver.command('mark-kept-names');
    await expect.poll(() => painted(page)).toEqual(['Xi Jinping']);
  });

  test('text that comes later counts when it has been in sight for a while, and never where nobody sees it', async () => {
    const { driver, site } = stage;
    const page = await driver.open(site.url('/talks.html'));
    await press(page, 'Mark names of your library in this page');
    await expect.poll(() => painted(page)).toContain('Vera Stone');
    await driver.closePopup();
    await page.bringToFront();
    await page.evaluate(() => {
      document
        .querySelector('h1')!
        .insertAdjacentHTML(
          'afterend',
          '<p>Ida Brandt came late.</p><p style="clip-path: inset(100%)">Then Ida Brandt left.</p>',
        );
    });
    await timeForFaults();
    await expect.poll(() => painted(page)).toContain('Ida Brandt');
    expect((await painted(page)).filter((name) => name === 'Ida Brandt')).toHaveLength(1);
  });
});
