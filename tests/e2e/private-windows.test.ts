import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildFolder } from '../../cli/build-extension.ts';
import { BROWSER_VARIABLE, findBrowser } from '../../cli/find-browser.ts';
import { launchBrowser } from '../../cli/launch-browser.ts';
import type { Driver } from './driver.ts';
import { allowInPrivateWindows, driveFirefox } from './firefox.ts';
import { painted } from './page-probe.ts';
import { openSite, type Site } from './site.ts';

declare const chrome: { readonly runtime: { sendMessage(message: unknown): Promise<unknown> } };

// Firefox alone: a Chromium that is private always runs no extension unless somebody allows it by hand.
describe('a Firefox that is set to keep nothing', () => {
  let driver: Driver;
  let site: Site;
  beforeAll(async () => {
    const program = findBrowser('firefox');
    if (program === null) throw new Error(`no firefox found: install one or set ${BROWSER_VARIABLE.firefox}`);
    const launch = { kind: 'firefox', program, build: buildFolder('firefox'), headless: true } as const;
    site = await openSite();
    const launched = await launchBrowser({ ...launch, systemAccess: true, alwaysPrivate: true });
    await allowInPrivateWindows(launched);
    driver = await driveFirefox(launched);
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  test('names are found, choices hold while it runs, and the popup says for how long', async () => {
    const page = await driver.open(site.url('/bbc.html'));
    await expect.poll(() => painted(page)).toContain('Wang Yi');
    const popup = await driver.popup(page);
    const words = () => popup.run(() => document.body.innerText);
    await expect.poll(words).toContain('holds until you close it');
    await popup.press('Highlight names on localhost');
    await expect.poll(() => painted(page)).toEqual([]);
    await driver.closePopup();
    await driver.stopBackground();
    await page.reload();
    const again = await driver.popup(page);
    await expect.poll(() => again.run(() => document.body.innerText)).toContain('Off on this site');
    expect(await painted(page)).toEqual([]);
    expect(await driver.errors()).toEqual([]);
  });

  test('there is no library, and whoever asks is told why', async () => {
    const pane = await driver.openExtension('reader.html');
    const ask = (message: object) => pane.run((one) => chrome.runtime.sendMessage(one), message);
    expect(await ask({ type: 'library' })).toEqual({
      ok: true,
      value: { state: 'unavailable', why: 'always-private' },
    });
    // What is bundled is found all the same, and the library is named as missing.
    expect(await ask({ type: 'search', words: 'wang yi' })).toMatchObject({
      ok: true,
      value: {
        missing: ['library'],
        items: expect.arrayContaining([expect.objectContaining({ name: 'Wang Yi' })]),
      },
    });
  });

  test('nothing is kept there: the popup says why, a key is refused, and the library tells the state', async () => {
    await driver.closePopup();
    const page = await driver.open(site.url('/herald.html'));
    const popup = await driver.popup(page);
    const words = () => popup.run(() => document.body.innerText);
    await expect.poll(words).toContain('This is a private window: nothing is kept from it.');
    expect(await words()).not.toContain('Keep this article');
    await driver.closePopup();
    await driver.command('keep-article');
    const library = await driver.openExtension('library.html');
    await expect
      .poll(() => library.run(() => document.body.innerText))
      .toContain('This browser keeps nothing');
    expect(await driver.errors()).toEqual([]);
  });
});
