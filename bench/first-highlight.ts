import type { Page } from 'puppeteer-core';
import { pause } from '../tests/e2e/until.ts';
import { recordMainThread } from './main-thread.ts';

/** When the first name of a page was painted: milliseconds since the recording's first event, NaN where none was. */
interface FirstHighlight {
  readonly painted: number;
  /** When the page had loaded. */
  readonly loaded: number;
  /** When the content script began; null: it did not. */
  readonly began: number | null;
}

/** Visits a page to see when its first name is painted. A visit of its own: looking for it is script too. */
export async function firstHighlight(page: Page, url: string, patience: number): Promise<FirstHighlight> {
  await page.goto('about:blank');
  const { identifier } = await page.evaluateOnNewDocument(watchForNames);
  const { mark, began } = await recordMainThread(page, async () => {
    await page.goto(url, { waitUntil: 'load' });
    await pause(patience);
  });
  await page.removeScriptToEvaluateOnNewDocument(identifier);
  return { painted: mark('names-painted') ?? Number.NaN, loaded: mark('page-loaded') ?? Number.NaN, began };
}

/** Runs in the page: marks its load, and the end of the first frame in which a highlight was painted. */
function watchForNames(): void {
  addEventListener('load', () => performance.mark('page-loaded'));
  const look = (): void => {
    if ([...CSS.highlights.values()].some(({ size }) => size > 0))
      requestAnimationFrame(() => performance.mark('names-painted'));
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
