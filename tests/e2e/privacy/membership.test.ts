import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSER_KINDS } from '../../../cli/find-browser.ts';
import type { KeptNamed } from '../../../lib/wire/let-messages.ts';
import { openBrowser } from '../browsers.ts';
import type { Driver } from '../driver.ts';
import { ON_RECORD } from '../known/letter.ts';
import { markedQuotations } from '../known/marked-quotations.ts';
import { openAddress } from '../open-address.ts';
import { painted, untilRead } from '../page-probe.ts';
import { openSite, type Site } from '../site.ts';
import {
  articlesAbout,
  CANDIDATES,
  CANDIDATES_FRAME,
  CANDIDATES_PAGE,
  KEPT,
  KEPT_QUOTATIONS,
  QUOTED,
} from './candidates.ts';
import { ask, keep } from './keep-articles.ts';
import { noteFromTheStart, observe } from './observe-in-page.ts';

const KEPT_QUOTATION_MARK = 'text-mark-4';

describe.each(BROWSER_KINDS)('a page that names 1,000 candidates, half of them kept, in %s', (kind) => {
  let site: Site;
  let within: Driver;
  let without: Driver;

  beforeAll(async () => {
    site = await openSite();
    site.add('/candidates.html', { body: CANDIDATES_PAGE });
    site.add('/candidates-frame.html', { body: CANDIDATES_FRAME });
    [within, without] = await Promise.all([openBrowser(kind), openBrowser(kind)]);
    const window = await within.openExtension('corrections.html');
    await without.openExtension('corrections.html');
    for (const article of [...articlesAbout(KEPT), QUOTED]) await keep(window, article);
    const { kept } = await ask<KeptNamed>(window, {
      type: 'kept-named',
      guesses: [...CANDIDATES],
      page: null,
    });
    // The library has those, and no other.
    expect(kept.map(({ actor }) => actor.name).sort()).toEqual([...KEPT].sort());
  });

  afterAll(async () => {
    await Promise.all([within?.close(), without?.close()]);
    await site?.close();
  });

  async function visit(driver: Driver): Promise<Page> {
    const page = await driver.open('about:blank');
    await noteFromTheStart(page);
    await openAddress(page, site.url('/candidates.html'));
    await untilRead(page);
    await expect.poll(() => painted(frameOf(page))).toContain('Vladimir Putin');
    // A busy machine shows a frame later than its names: its timeline would have less.
    const isShown = (document: Page | Frame) =>
      document.evaluate(() => performance.getEntriesByName('first-contentful-paint').length);
    for (const document of [page, frameOf(page)]) {
      await expect.poll(() => isShown(document)).toBe(1);
      // Quotations were asked about by then: those that are public are marked.
      await expect.poll(() => markedQuotations(document)).toEqual([ON_RECORD]);
    }
    return page;
  }

  const frameOf = (page: Page) => page.frames().find((one) => one.url().endsWith('/candidates-frame.html'))!;

  test('it and its frame see the same with and without a library', async () => {
    const [one, other] = [await visit(within), await visit(without)];
    await expect.poll(() => differences(one, other)).toEqual([]);
    await expect.poll(() => differences(frameOf(one), frameOf(other))).toEqual([]);
    // What is public is marked in both.
    expect(await painted(one)).toContain('Xi Jinping');
  });

  test('and what it sees would tell, where the reader lets it: sixty names, and none in the frame', async () => {
    const page = await visit(within);
    const before = await observe(page);
    const popup = await within.popup(page);
    await popup.press('Mark names of your library in this page');
    await expect.poll(async () => (await painted(page)).some((name) => KEPT.includes(name))).toBe(true);
    await within.closePopup();
    await expect
      .poll(async () => new Set((await painted(page)).filter((name) => CANDIDATES.includes(name))).size)
      .toBe(60);
    for (const name of await painted(page)) if (CANDIDATES.includes(name)) expect(KEPT).toContain(name);
    await expect.poll(() => markedQuotations(page, KEPT_QUOTATION_MARK)).toEqual(KEPT_QUOTATIONS);
    expect(await observe(page)).not.toEqual(before);
    expect(await markedQuotations(frameOf(page), KEPT_QUOTATION_MARK)).toEqual([]);
    expect((await painted(frameOf(page))).filter((name) => CANDIDATES.includes(name))).toEqual([]);
  });
});

/** Lists in what two documents differ. A mark that is on its way out may be seen once; what stays different is what tells. */
async function differences(one: Page | Frame, other: Page | Frame): Promise<string[]> {
  const [seen, wanted] = await Promise.all([observe(one), observe(other)]);
  return [...new Set([...Object.keys(seen), ...Object.keys(wanted)])].flatMap((key) => {
    const [is, should] = [seen, wanted].map((all) => JSON.stringify(Reflect.get(all, key)));
    return is === should ? [] : [`${key}: ${is} for ${should}`];
  });
}
