import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildFolder } from '../../cli/build-extension.ts';
import { BROWSER_KINDS } from '../../cli/find-browser.ts';
import { writePack } from '../../lib/packs/pack.ts';
import { GENERATED_ACTORS, generatedArticles } from '../holdings/generated-articles.ts';
import { openBrowser } from './browsers.ts';
import type { Driver, Pane } from './driver.ts';
import { filledCard } from './filled-card.ts';
import { pointOf } from './page-probe.ts';
import { openSite, type Site } from './site.ts';
import { until } from './until.ts';

const ARTICLES = 1_050;
const PACK = writePack({
  format: 'on-record-index',
  version: 1,
  actors: GENERATED_ACTORS,
  articles: generatedArticles(ARTICLES),
});
const BODY = '<!doctype html><meta charset="utf-8"><title>Page</title><p>Ada Lund was there.';

/** The extension with so many articles bundled that no list is shown whole. */
describe.each(BROWSER_KINDS)('a thousand articles in %s', (kind) => {
  let folder: string;
  let driver: Driver;
  let site: Site;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'on-record-many-'));
    cpSync(buildFolder(kind), folder, { recursive: true });
    writeFileSync(join(folder, 'index.json'), PACK);
    site = await openSite();
    site.add('/open', { body: BODY });
    site.add('/sandboxed', { body: BODY, headers: { 'content-security-policy': 'sandbox allow-scripts' } });
    driver = await openBrowser(kind, folder);
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
    if (folder) rmSync(folder, { recursive: true });
  });

  const count = (pane: Pane, rows: string) => pane.run((one) => document.querySelectorAll(one).length, rows);
  const line = (pane: Pane) => pane.run(() => document.querySelector('.show-more span')?.textContent);
  /** Where the focus is among these rows, counted from 0. */
  const focused = (pane: Pane, rows: string) =>
    pane.run(
      (one) => [...document.querySelectorAll(one)].findIndex((row) => row.contains(document.activeElement)),
      rows,
    );
  const openCard = async (path: string): Promise<Pane> => {
    const page = await driver.open(site.url(path));
    const { x, y } = await until('a name', () => pointOf(page, 'Ada Lund'));
    await page.mouse.click(x, y);
    return filledCard(driver, page);
  };

  test('the popup says how many there are, shows the latest, and more on demand', async () => {
    const page = await driver.open(site.url('/open'));
    const popup = await driver.popup(page);
    const rows = '.popup-articles li';
    await expect.poll(() => count(popup, rows)).toBe(20);
    expect(await popup.run(() => document.querySelector('.popup-articles h2')?.textContent)).toMatch(
      /1,050$/,
    );
    expect(await line(popup)).toBe('20 of 1,050 articles');
    await popup.press('Show more');
    await expect.poll(() => count(popup, rows)).toBe(40);
    expect(await line(popup)).toBe('40 of 1,050 articles');
    await expect.poll(() => focused(popup, rows)).toBe(20);
    await driver.closePopup();
  });

  test('a search says how much more it found than it shows', async () => {
    const popup = await driver.popup(await driver.open(site.url('/open')));
    await until('the search field', () =>
      popup.run(() => document.querySelector('input[type=search]') !== null),
    );
    await popup.run(() => {
      const field = document.querySelector<HTMLInputElement>('input[type=search]')!;
      field.value = 'harbour';
      // The document's own Event: a frame script's would be closed to it.
      field.dispatchEvent(new document.defaultView!.Event('input', { bubbles: true }));
    });
    const said = () => popup.run(() => document.querySelector('.result-count')?.textContent);
    await expect.poll(said).toMatch(/^\d\d of [\d,]{3,} results\. Another word narrows them\.$/);
    const rows = await count(popup, '.search-results > li');
    expect(await said()).toMatch(new RegExp(`^${rows} of `));
    await driver.closePopup();
  });

  test('a card shows the latest quotes, and more on demand, under each tab', async () => {
    const card = await openCard('/open');
    const rows = '.quote-list > li';
    expect(await count(card, rows)).toBe(20);
    expect(await line(card)).toMatch(/^\d\d of \d+,\d{3} quotes$/);
    await card.press('Show more');
    await expect.poll(() => count(card, rows)).toBe(40);
    await expect.poll(() => focused(card, rows)).toBe(20);
    await card.press('About');
    await expect.poll(() => count(card, rows)).toBe(20);
    await card.press('Said by');
    await expect.poll(() => count(card, rows)).toBe(40);
  });

  // Chrome leaves the extension's API to a sandboxed frame, Firefox does not.
  test('a card in a sandbox says how many there are, and offers more where it can ask', async () => {
    const card = await openCard('/sandboxed');
    expect(await count(card, '.quote-list > li')).toBe(20);
    expect(await line(card)).toMatch(/^\d\d of \d+,\d{3} quotes$/);
    const canAsk = kind === 'chrome';
    expect(await count(card, '.show-more button')).toBe(canAsk ? 1 : 0);
  });
});
