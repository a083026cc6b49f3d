import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildFolder } from '../../cli/build-extension.ts';
import { BROWSER_KINDS } from '../../cli/find-browser.ts';
import { openBrowser } from './browsers.ts';
import type { Driver, Pane } from './driver.ts';
import { filledCard } from './filled-card.ts';
import { INVENTED_INDEX, INVENTED_PAGE } from './invented-index.ts';
import { pointOf } from './page-probe.ts';
import { openSite, type Site } from './site.ts';
import { until } from './until.ts';

/** The extension with one article in which somebody denies what is quoted. */
describe.each(BROWSER_KINDS)('what was done with the words in %s', (kind) => {
  let folder: string;
  let driver: Driver;
  let site: Site;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'on-record-reporting-'));
    cpSync(buildFolder(kind), folder, { recursive: true });
    writeFileSync(join(folder, 'index.json'), INVENTED_INDEX);
    site = await openSite();
    site.add('/dam', { body: INVENTED_PAGE });
    driver = await openBrowser(kind, folder);
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
    if (folder) rmSync(folder, { recursive: true });
  });

  const textsOf = (pane: Pane, selector: string) =>
    pane.run(
      (one) =>
        Array.from(document.querySelectorAll<HTMLElement>(one), ({ innerText }) =>
          innerText.replace(/\s+/g, ' ').trim(),
        ),
      selector,
    );
  const openCard = async (name: string): Promise<Pane> => {
    const page = await driver.open(site.url('/dam'));
    const { x, y } = await until(`“${name}”`, () => pointOf(page, name));
    await page.mouse.click(x, y);
    return filledCard(driver, page);
  };

  test('the card shows each quote behind the words that report it', async () => {
    expect(await textsOf(await openCard('Ann Lee'), 'blockquote')).toEqual(
      expect.arrayContaining([
        'denied that the dam was cracked',
        'denied “stealing the harbour.”',
        'told reporters on Monday: “The water is where it belongs,”',
      ]),
    );
    expect(await textsOf(await openCard('Tom Reyes'), 'blockquote')).toEqual(
      expect.arrayContaining([
        'agreed to “closely coordinate” the works with Zenda',
        'opposed “closing the bridge in May.”',
      ]),
    );
  });

  test('a speaker who is inferred is labelled so, and the reason is one click away', async () => {
    const card = await openCard('Ann Lee');
    expect(await textsOf(card, '.inferred')).toContainEqual(
      expect.stringMatching(/^speaker inferred from “she”/),
    );
    const isStill = await card.run(() => {
      const entry = document.querySelector('.quote-entry')!;
      const { top } = entry.getBoundingClientRect();
      const button = [...entry.querySelectorAll('button')].find((one) =>
        one.textContent?.includes('Why this speaker'),
      )!;
      button.click();
      return entry.getBoundingClientRect().top === top;
    });
    expect(isStill).toBe(true);
    await expect
      .poll(() => textsOf(card, '.quote-entry .disclosed'))
      .toContainEqual(expect.stringContaining('The name stands beside the quote.'));
  });

  test('the popup finds a denial as a denial', async () => {
    const page = await driver.open(site.url('/dam'));
    const popup = await driver.popup(page);
    await popup.run(() => {
      const field = document.querySelector<HTMLInputElement>('input[type=search]')!;
      field.value = 'cracked';
      field.dispatchEvent(new document.defaultView!.Event('input', { bubbles: true }));
    });
    await expect.poll(() => textsOf(popup, 'blockquote')).toContain('denied that the dam was cracked');
    await driver.closePopup();
  });

  test('the reader notes beside a quote what was done with it, and in the list of quotes', async () => {
    const reader = await driver.openExtension('reader.html?article=dam');
    await expect.poll(() => textsOf(reader, '.note-speaker')).toContain('Ann Lee denied');
    const listed = await reader.run(() =>
      Array.from(document.querySelectorAll('.outline-words'), ({ textContent }) => textContent),
    );
    expect(listed).toContain('denied “stealing the harbour.”');
  });
});
