import type { Page } from 'puppeteer-core';
import { buildExtension } from '../cli/build-extension.ts';
import { BROWSER_KINDS, type BrowserKind } from '../cli/find-browser.ts';
import { openBrowser } from '../tests/e2e/browsers.ts';
import { pointOf } from '../tests/e2e/page-probe.ts';
import { openSite } from '../tests/e2e/site.ts';
import { pause, until } from '../tests/e2e/until.ts';
import { markdownTable } from '../tests/markdown-table.ts';
import { median } from './time-rounds.ts';

const ROUNDS = 20;
const NAMES = ['Xi Jinping', 'Vladimir Putin'];
const BODY = `<!doctype html><meta charset="utf-8"><title>Page</title><body style="font: 18px/1.6 serif; margin: 200px 60px">
<p>${NAMES.join(' and ')} held talks.</p>`;

/** Measures, in the built extension, the time from a click on a name to the painted card, in both browsers. Returns Markdown. */
export async function card(): Promise<string> {
  const rows: string[][] = [];
  for (const kind of BROWSER_KINDS) {
    const { cold, warm } = await measure(kind);
    for (const [name, times] of Object.entries({ cold, warm }))
      rows.push([kind, name, median(times).toFixed(0), late(times).toFixed(0)]);
  }
  return [
    `From a click on a name to the painted card, in the built extension, milliseconds; ${ROUNDS} clicks each. *Cold*: the first card of a freshly loaded page, the pointer arriving 150 ms before the click; until the card's first content is painted. *Warm*: the next cards of the page; until the frame after their content changed.`,
    markdownTable(['browser', 'card', 'median', '95th percentile'], rows),
  ].join('\n\n');
}

const late = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.ceil(times.length * 0.95) - 1] ?? Number.NaN;

async function measure(kind: BrowserKind): Promise<{ cold: number[]; warm: number[] }> {
  await buildExtension(kind);
  const site = await openSite();
  const driver = await openBrowser(kind);
  const cold: number[] = [];
  const warm: number[] = [];
  try {
    site.add('/names.html', { body: BODY });
    while (cold.length < ROUNDS) {
      const page = await driver.open(site.url('/names.html'));
      const clicked = await clickOn(page, 0);
      const pane = await driver.card(page);
      const painted = await pane.run(async () => {
        for (;;) {
          const entry = performance.getEntriesByName('first-contentful-paint')[0];
          if (entry && document.querySelector('blockquote')) return performance.timeOrigin + entry.startTime;
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
      });
      cold.push(painted - clicked);
      if (cold.length === 1)
        for (let round = 1; round <= ROUNDS; round += 1) {
          await pane.run(() => {
            const cardShown: number[] = [];
            Object.assign(globalThis, { cardShown });
            new MutationObserver(() => {
              requestAnimationFrame(() =>
                setTimeout(() => {
                  // A card that closes is emptied.
                  if (document.querySelector('blockquote'))
                    cardShown.push(performance.timeOrigin + performance.now());
                }),
              );
            }).observe(document.body, { childList: true, subtree: true, characterData: true });
          });
          const again = await clickOn(page, round % NAMES.length);
          const shown = await until('the next card', () =>
            pane.run(
              (from) =>
                (globalThis as { cardShown?: number[] }).cardShown?.find((time) => time > from) ?? null,
              again,
            ),
          );
          warm.push(shown - again);
        }
      await driver.closeTabs();
    }
  } finally {
    await driver.close();
    await site.close();
  }
  return { cold, warm };
}

/** Clicks a name as a hand does; gives the time of the click since 1970, in milliseconds. */
async function clickOn(page: Page, name: number): Promise<number> {
  const { x, y } = await until('the name', () => pointOf(page, NAMES[name] ?? ''));
  await page.evaluate(() => {
    Object.assign(globalThis, { clicked: null });
    addEventListener(
      'click',
      ({ timeStamp }) => Object.assign(globalThis, { clicked: performance.timeOrigin + timeStamp }),
      { capture: true, once: true },
    );
  });
  await page.mouse.move(x - 60, y - 40);
  await page.mouse.move(x, y);
  await pause(150);
  await page.mouse.click(x, y);
  return until('the click', () => page.evaluate(() => (globalThis as { clicked?: number }).clicked ?? null));
}
