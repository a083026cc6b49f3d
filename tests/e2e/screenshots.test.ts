import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BoundingBox, Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildFolder, ROOT } from '../../cli/build-extension.ts';
import { demoPage } from '../../cli/demo/demo-page.ts';
import { findBrowser } from '../../cli/find-browser.ts';
import { launchBrowser } from '../../cli/launch-browser.ts';
import { quoteIdOf } from '../../lib/holdings/quote-id.ts';
import type { AnalysedArticle } from '../../lib/model.ts';
import { readPack } from '../../lib/packs/pack.ts';
import { driveChromium } from './chromium.ts';
import type { Driver, Point, Run } from './driver.ts';
import { INVENTED_ARTICLES } from './keep/invented-articles.ts';
import { addFiles } from './keep/library-files.ts';
import { packedFiles } from './keep/packed-files.ts';
import { writeDraft } from './known/draft-pane.ts';
import { INVENTED_DRAFT } from './known/invented-draft.ts';
import { LETTER } from './known/letter.ts';
import { pointInQuotation } from './known/marked-quotations.ts';
import { painted, pointOf, untilDrawn } from './page-probe.ts';
import { openSite, type Site } from './site.ts';
import { until } from './until.ts';

/** The pictures of the README, taken of what the other tests just tried. Chromium's: at twice the size, for sharp text. */
const FOLDER = join(ROOT, 'docs/screenshots');
const LARGEST = 300_000;
/** So many of the invented articles are kept before a file with all of them is looked at. */
const KEPT_FIRST = 9;

let driver: Driver;
let browser: Browser;
let site: Site;
let articles: readonly AnalysedArticle[];
beforeAll(async () => {
  mkdirSync(FOLDER, { recursive: true });
  site = await openSite();
  const build = buildFolder('chrome');
  const launched = await launchBrowser({
    kind: 'chrome',
    program: findBrowser('chrome')!,
    build,
    headless: true,
    density: 2,
  });
  driver = await driveChromium(launched);
  browser = launched.browser;
  articles = readPack(readFileSync(join(build, 'index.json'), 'utf8')).articles;
  site.add('/', { body: demoPage(articles) });
});
afterAll(async () => {
  await driver?.close();
  await site?.close();
});

async function openDemo(scheme: 'light' | 'dark'): Promise<Page> {
  const page = await openPage('/', scheme);
  await until('names to be painted', async () => (await painted(page)).length > 20);
  return page;
}

async function openPage(path: string, scheme: 'light' | 'dark'): Promise<Page> {
  const page = await driver.open('about:blank');
  await page.setViewport({ width: 1080, height: 900, deviceScaleFactor: 0 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.goto(site.url(path));
  return page;
}

async function openCard(page: Page, name: string, nth: number, scheme: string): Promise<void> {
  const { x, y } = await until(`“${name}”`, () => pointOf(page, name, nth));
  await clickForCard(page, { x, y }, scheme);
}

/** Clicks what has a card, and waits until that is filled and at rest in a theme. */
async function clickForCard(page: Page, { x, y }: Point, scheme: string): Promise<void> {
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
  await untilStill(card);
  await untilStill(paneOf(page));
}

function paneOf(page: Page): { readonly run: Run } {
  return { run: (body, ...args) => page.evaluate(`(${body})(...${JSON.stringify(args)})`) as never };
}

/** Waits until nothing in a document moves, fades or scrolls any more. */
async function untilStill(pane: { readonly run: Run }): Promise<void> {
  let before = Number.NaN;
  await until('the document to be still', async () => {
    await untilDrawn(pane);
    const [isAnimated, at] = await pane.run(() => [
      document.getAnimations().some(({ playState }) => playState === 'running'),
      scrollY + innerHeight,
    ]);
    const isStill = !isAnimated && at === before;
    before = at as number;
    return isStill;
  });
}

/** Takes a picture of a part of the viewport, in CSS px; of all of it without `part`. */
async function shoot(page: Page, name: string, part?: BoundingBox): Promise<void> {
  const view = await page.evaluate(() => ({
    left: scrollX,
    top: scrollY,
    width: innerWidth,
    height: innerHeight,
  }));
  const { x, y, width, height } = part ?? { x: 0, y: 0, ...view };
  // A clip counts from the start of the document. Beyond the viewport would resize it, and move the card.
  const clip = { x: x + view.left, y: y + view.top, width, height, scale: 1 };
  const session = await page.createCDPSession();
  const { data } = await session.send('Page.captureScreenshot', { clip, captureBeyondViewport: false });
  const picture = Buffer.from(data, 'base64');
  expect(picture.length).toBeLessThan(LARGEST);
  writeFileSync(join(FOLDER, `${name}.png`), picture);
}

test('a page with its names marked, and the card of one', async () => {
  const page = await openDemo('light');
  await openCard(page, 'Vladimir Putin', 0, 'light');
  await shoot(page, 'page', { x: 200, y: 300, width: 680, height: 590 });
});

test.each(['light', 'dark'] as const)('the card, %s', async (scheme) => {
  const page = await openDemo(scheme);
  await openCard(page, 'Wang Yi', 1, scheme);
  await shoot(page, `card-${scheme}`, { x: 210, y: 340, width: 500, height: 560 });
});

test.each(['light', 'dark'] as const)('the card of a quotation on record, %s', async (scheme) => {
  site.add('/letter.html', { body: LETTER.replace('<style>', '<style>:root { color-scheme: light dark }') });
  const page = await openPage('/letter.html', scheme);
  const point = await until('the mark', () => pointInQuotation(page, 'opposes'));
  await clickForCard(page, point, scheme);
  await shoot(page, `known-${scheme}`, { x: 196, y: 205, width: 744, height: 520 });
});

test('the popup', async () => {
  const page = await openDemo('light');
  await driver.popup(page);
  const target = browser.targets().find((one) => one.url().endsWith('/popup.html'));
  const popup = await target!.asPage();
  await until('its list', () => popup.$('.actor-row'));
  // It blinks.
  await popup.evaluate(() => {
    document.documentElement.style.caretColor = 'transparent';
  });
  await untilStill(paneOf(popup));
  await shoot(popup, 'popup');
});

test('the reader at a quote', async () => {
  const [article] = articles;
  const quote = encodeURIComponent(quoteIdOf(article!, article!.quotes[3]!));
  await driver.openExtension(`reader.html?article=${article!.id}#${quote}`);
  const page = (await browser.pages()).at(-1)!;
  await page.setViewport({ width: 1000, height: 520, deviceScaleFactor: 0 });
  await page.reload();
  await until('the quote to be emphasised', () => page.$('[data-selected="true"]'));
  await untilStill(paneOf(page));
  await shoot(page, 'reader');
});

/** The library's own pages, each as the picture of it is called, its address there, and what is waited for. */
const VIEWS = [
  ['library-articles', 'library.html#articles', '.row-facts', 620],
  ['library-people', 'library.html#people', '.actor-count', 620],
  ['library-quotes', 'library.html#quotes?words=bridge&sort=relevance', '.row mark', 640],
] as const;

/** Opens a page of the extension in a theme. */
async function openPicture(
  path: string,
  awaited: string,
  looks: { readonly scheme: 'light' | 'dark'; readonly height: number; readonly width?: number },
): Promise<Page> {
  const { scheme, height, width = 1000 } = looks;
  await driver.openExtension(path);
  const page = (await browser.pages()).at(-1)!;
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.setViewport({ width, height, deviceScaleFactor: 0 });
  await until(awaited, () => page.$(awaited));
  await untilStill(paneOf(page));
  return page;
}

const articlesAsFiles = (contents: readonly string[]) =>
  contents.map((content, at) => ({ name: `${at}.txt`, content }));

describe('the library, filled', () => {
  beforeAll(async () => {
    const pane = await driver.openExtension('library.html');
    const files = articlesAsFiles(INVENTED_ARTICLES.slice(0, KEPT_FIRST));
    await addFiles(pane, files);
    await until('all of them to be kept', () =>
      pane.run((count) => document.querySelectorAll('[data-state=kept]').length === count, files.length),
    );
  });

  describe.each(['light', 'dark'] as const)('%s', (scheme) => {
    test.each(VIEWS)('%s', async (name, path, awaited, height) => {
      await shoot(await openPicture(path, awaited, { scheme, height }), `${name}-${scheme}`);
    });

    test('a draft whose quotations are checked', async () => {
      const page = await openPicture('library.html#check', '.draft-form textarea', { scheme, height: 580 });
      await writeDraft(paneOf(page), INVENTED_DRAFT);
      await page.click('.draft-form [type=submit]');
      await until('the list', () => page.$('.draft-entry'));
      await page.mouse.move(0, 0);
      await page.evaluate(() => scrollTo(0, 0));
      await untilStill(paneOf(page));
      await shoot(page, `draft-${scheme}`);
    });

    test('the page of one who is quoted', async () => {
      const people = await driver.openExtension('library.html#people');
      await until('the mayor', () =>
        people.run(() => {
          const rows = document.querySelectorAll<HTMLElement>('.row-open');
          const hers = Array.from(rows).find((row) => row.textContent!.includes('Ilse Marek'));
          hers?.click();
          return hers !== undefined;
        }),
      );
      const actor = await driver.extensionTab('actor.html#');
      const address = await actor.run(() => `actor.html${location.hash}`);
      await driver.closeTabs();
      const page = await openPicture(address, '.actor-heading', { scheme, height: 760, width: 1100 });
      await shoot(page, `actor-${scheme}`);
    });

    test('a file of articles, before anything of it is taken in', async () => {
      const file = packedFiles(articlesAsFiles(INVENTED_ARTICLES));
      const page = await openPicture('library.html#articles', '.row-facts', { scheme, height: 620 });
      await addFiles(paneOf(page), [{ name: 'ruritania-2025.onrecord', content: file }], 'dropped');
      await until('what is in it', () => page.$('.import-form'));
      await untilStill(paneOf(page));
      await shoot(page, `import-${scheme}`);
    });
  });
});
