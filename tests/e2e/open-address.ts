import type { Page } from 'puppeteer-core';
import { until } from './until.ts';

/**
 * Opens an address in a tab and waits until the document and its frames have loaded. Asks the document: puppeteer's own
 * account of frames in other processes sometimes waits for one that has long loaded.
 */
export async function openAddress(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  await until(`${url} to load`, () => page.evaluate(() => document.readyState === 'complete'));
}
