import type { Page } from 'puppeteer-core';
import type { Driver, Pane } from './driver.ts';
import { untilDrawn } from './page-probe.ts';
import { until } from './until.ts';

/** Waits for a page's card to show quotes and to come to rest. */
export async function filledCard(driver: Driver, page: Page): Promise<Pane> {
  const card = await driver.card(page);
  await until('the card to be filled', () => card.run(() => document.querySelector('blockquote') !== null));
  // It takes its size from what it shows, and its place from its size.
  let height = 0;
  await until('the card to come to rest', async () => {
    const before = height;
    await untilDrawn(card);
    height = await card.run(() => innerHeight);
    return height === before;
  });
  return card;
}
