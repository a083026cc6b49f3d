import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { Slice } from '../../../lib/holdings/slice.ts';
import { inBothBrowsers } from '../in-both-browsers.ts';
import { painted } from '../page-probe.ts';
import { ask, keep } from './keep-articles.ts';
import { filesWith } from './profile-files.ts';

declare const chrome: {
  readonly runtime: {
    sendMessage(message: object): Promise<unknown>;
    readonly onMessage: { addListener(listener: (message: unknown) => void): void };
  };
  readonly storage: Record<'local' | 'session' | 'sync', { get(keys: null): Promise<object> } | undefined>;
};

/** Words that stand nowhere else on earth. */
const CANARIES = ['Quillwort', 'Zyxvane', 'brindlemote', 'Ostrava-Kvell'];
const ARTICLE = {
  title: 'Quillwort denies the brindlemote',
  source: 'The Ostrava-Kvell Post',
  address: 'https://ostrava-kvell.example/brindlemote',
  day: '2024-05-03',
  text: '“The brindlemote was never here,” said Anna Zyxvane, the mayor of Quillwort. Xi Jinping did not answer.',
};
const canariesIn = (text: string) => CANARIES.filter((one) => text.toLowerCase().includes(one.toLowerCase()));

inBothBrowsers('a canary in the library', (stage) => {
  test('is in no world of a page, no message to one, no storage but the library, no history, no clipboard and no log', async () => {
    const { driver, site } = stage;
    const window = await driver.openExtension('corrections.html');
    await keep(window, ARTICLE);
    const page = await driver.open(site.url('/bbc.html'));
    const log: string[] = [];
    page.on('console', (message) => log.push(message.text()));
    await expect.poll(() => painted(page)).toContain('Xi Jinping');
    const inWorld = driver.inContentScript(page);

    // Everything that a content script is told from now on, and everything that it may ask.
    await inWorld(() => {
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      chrome.runtime.onMessage.addListener((message) => void heard.push(JSON.stringify(message)));
    });
    const answers = await inWorld(async () => {
      const all: unknown[] = [];
      const quoted = '“The brindlemote was never here,” said Anna Zyxvane, the mayor of Quillwort.';
      const asks = [
        { type: 'start' },
        { type: 'confirm', guesses: ['Anna Zyxvane', 'Zyxvane', 'Xi Jinping'], script: null },
        { type: 'open', actor: 'xi-jinping', rule: 'full-name', alias: 'Xi Jinping', paragraph: '' },
        { type: 'let-start' },
        { type: 'let-names', texts: ['Anna Zyxvane, the mayor of Quillwort'] },
        ...['known-in', 'let-known-in'].map((type) => ({ type, texts: [quoted] })),
        ...['open-known', 'let-open-known'].map((type) => ({ type, text: quoted, start: 1, end: 31 })),
      ];
      for (const one of asks) all.push(await chrome.runtime.sendMessage(one));
      return JSON.stringify(all);
    });
    // Those of the questions are not answers.
    expect(canariesIn(answers)).toEqual([]);

    // What a reader does: the popup over the page, another article kept, the kept one read.
    await driver.popup(page);
    await driver.closePopup();
    await keep(window, { ...ARTICLE, address: `${ARTICLE.address}-2` });
    const { items } = await ask<Slice<{ id: string }>>(window, { type: 'kept-articles', after: null });
    await ask(window, { type: 'read-article', article: items[0]!.id });
    const reader = await driver.extensionTab('reader.html?kept=');
    expect(canariesIn(await reader.run(() => `${location.href} ${document.title}`))).toEqual([]);

    const heard = await inWorld(() => JSON.stringify((globalThis as unknown as { heard: string[] }).heard));
    expect(canariesIn(heard)).toEqual([]);
    const globals = await inWorld(() => JSON.stringify(Object.getOwnPropertyNames(globalThis)));
    expect(canariesIn(globals)).toEqual([]);
    const stored = await window.run(async () => {
      const all = ['local', 'session', 'sync'] as const;
      return JSON.stringify(
        await Promise.all(all.map((area) => chrome.storage[area]?.get(null).catch(() => null))),
      );
    });
    expect(canariesIn(stored)).toEqual([]);
    const ofPage = await page.evaluate(async () =>
      JSON.stringify([
        { ...localStorage },
        { ...sessionStorage },
        document.cookie,
        await indexedDB.databases(),
      ]),
    );
    expect(canariesIn(ofPage)).toEqual([]);

    await page.bringToFront();
    await page.evaluate(() => {
      document.body.insertAdjacentHTML('afterbegin', '<textarea id="paste"></textarea>');
      document.querySelector<HTMLElement>('#paste')?.focus();
    });
    await page.keyboard.down('Control');
    await page.keyboard.press('v');
    await page.keyboard.up('Control');
    expect(canariesIn(await page.evaluate(() => document.querySelector('textarea')?.value ?? ''))).toEqual(
      [],
    );
    expect(canariesIn(log.join(' '))).toEqual([]);
    expect(canariesIn((await driver.errors()).join(' '))).toEqual([]);
    expect(canariesIn(await page.evaluate(() => document.documentElement.outerHTML))).toEqual([]);

    // A page that no test has spoken to: its process has every world of it.
    const other = await driver.open(site.url('/reuters.html'));
    await expect.poll(() => painted(other)).toContain('Xi Jinping');
    await driver.popup(other);
    await driver.closePopup();
    if (driver.kind === 'chrome') {
      const heap = await heapOf(other);
      expect(heap).toContain('Xi Jinping');
      expect(canariesIn(heap)).toEqual([]);
    }

    // What is on the disk, once the browser has written where it was.
    await expect.poll(() => filesWith(other, 'reuters.html').length, { timeout: 90_000 }).toBeGreaterThan(0);
    for (const canary of CANARIES) expect(filesWith(other, canary)).toEqual([]);
  });
});

/** Gives all strings in the process of a page, those of every world in it. Chromium only. */
async function heapOf(page: Page): Promise<string> {
  const session = await page.createCDPSession();
  const chunks: string[] = [];
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk));
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  await session.detach();
  return chunks.join('');
}
