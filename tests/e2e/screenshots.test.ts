import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page, ScreenshotClip } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildFolder, ROOT } from '../../cli/build-extension.ts';
import { demoPage } from '../../cli/demo/demo-page.ts';
import { findBrowser } from '../../cli/find-browser.ts';
import { launchBrowser } from '../../cli/launch-browser.ts';
import { readPack } from '../../lib/indexing/pack.ts';
import { driveChromium } from './chromium.ts';
import type { Driver } from './driver.ts';
import { painted, pointOf } from './page-probe.ts';
import { openSite, type Site } from './site.ts';
import { pause, until } from './until.ts';

/** The pictures of the README, taken of what the other tests just tried. Chromium's: at twice the size, for sharp text. */
const FOLDER = join(ROOT, 'docs/screenshots');
const LARGEST = 300_000;
/** Leaves the density to the screen. */
const SCREENS_OWN = 0;

let driver: Driver;
let browser: Browser;
let site: Site;
beforeAll(async () => {
  mkdirSync(FOLDER, { recursive: true });
  site = await openSite();
  const build = buildFolder('chrome');
  const launched = await launchBrowser({
    kind: 'chrome',
    program: findBrowser('chrome')!,
    build,
    headless: true,
  });
  driver = await driveChromium(launched);
  browser = launched.browser;
  const { articles } = readPack(readFileSync(join(build, 'index.json'), 'utf8'));
  site.add('/', { body: demoPage(articles) });
});
afterAll(async () => {
  await driver?.close();
  await site?.close();
});

async function openDemo(scheme: 'light' | 'dark'): Promise<Page> {
  const page = await driver.open('about:blank');
  await page.setViewport({ width: 1080, height: 760, deviceScaleFactor: SCREENS_OWN });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.goto(site.url('/'));
  await until('names to be painted', async () => (await painted(page)).length > 20);
  return page;
}

async function openCard(page: Page, name: string, nth: number, scheme: string): Promise<void> {
  const { x, y } = await until(`“${name}”`, () => pointOf(page, name, nth));
  await page.mouse.click(x, y);
  const card = await driver.card(page);
  await until('the card to be filled', () => card.run(() => document.querySelector('blockquote') !== null));
  // The card's frame is a target of its own, which does not hear what the page's was told.
  const session = await browser
    .targets()
    .find((one) => one.url().includes('/card.html'))!
    .createCDPSession();
  const features = [{ name: 'prefers-color-scheme', value: scheme }];
  await session.send('Emulation.setEmulatedMedia', { features });
  await page.mouse.move(0, 0);
  await pause(500);
}

async function shoot(page: Page, name: string, clip?: ScreenshotClip): Promise<void> {
  const path = join(FOLDER, `${name}.png`);
  await page.screenshot({ path: path as `${string}.png`, ...(clip && { clip }) });
  expect(statSync(path).size).toBeLessThan(LARGEST);
}

test('a page with its names marked', async () => {
  const page = await openDemo('light');
  await page.evaluate(() => document.querySelector('article')!.scrollIntoView({ behavior: 'instant' }));
  await shoot(page, 'page', { x: 140, y: 0, width: 800, height: 600 });
});

test.each(['light', 'dark'] as const)('the card, %s', async (scheme) => {
  const page = await openDemo(scheme);
  await openCard(page, 'Wang Yi', 1, scheme);
  await shoot(page, `card-${scheme}`, { x: 190, y: 120, width: 700, height: 640 });
});

test('the popup', async () => {
  const page = await openDemo('light');
  await driver.popup(page);
  const target = browser.targets().find((one) => one.url().endsWith('/popup.html'));
  const popup = await target!.asPage();
  await pause(700);
  await shoot(popup, 'popup');
});

test('the reader at a quote', async () => {
  const article = '000_a6909c2cfd527a08';
  await driver.openExtension(`reader.html?article=${article}#${encodeURIComponent(`${article}:3`)}`);
  const page = (await browser.pages()).at(-1)!;
  await page.setViewport({ width: 1040, height: 620, deviceScaleFactor: SCREENS_OWN });
  await page.reload();
  await until('the quote to be emphasised', () => page.$('[data-selected="true"]'));
  await pause(500);
  await shoot(page, 'reader');
});
