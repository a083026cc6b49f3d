import { buildExtension } from '../cli/build-extension.ts';
import { BROWSER_KINDS, type BrowserKind } from '../cli/find-browser.ts';
import { openBrowser } from '../tests/e2e/browsers.ts';
import { openSite } from '../tests/e2e/site.ts';
import { markdownTable } from '../tests/markdown-table.ts';
import { generatedNames } from './generated-names.ts';
import { median } from './time-rounds.ts';

declare const chrome: { readonly runtime: { sendMessage(message: unknown): Promise<unknown> } };

const ROUNDS = 20;
const WAKES = 7;
const GUESSES = [10, 200, 2_000];
/** One document gets the answers to more of them late. */
const MOST_AT_ONCE = 20_000;

/** Measures, in the built extension, how long a page waits for the background to confirm its guesses, in both browsers. Returns Markdown. */
export async function confirm(): Promise<string> {
  const rows: string[][] = [];
  for (const kind of BROWSER_KINDS) rows.push(...(await measure(kind)));
  return [
    `From a message with guesses to its answer, in the built extension with its bundled index, milliseconds. *Awake*: median of ${ROUNDS}, one after the other. *Woken*: the background was stopped before, and starts, reads the index and makes its table ready; median of ${WAKES}.`,
    markdownTable(['browser', 'guesses', 'awake', 'woken'], rows),
  ].join('\n\n');
}

async function measure(kind: BrowserKind): Promise<string[][]> {
  await buildExtension(kind);
  const site = await openSite();
  const driver = await openBrowser(kind);
  try {
    site.add('/page.html', { body: '<!doctype html><meta charset="utf-8"><title>Page</title><p>Nobody.' });
    const open = async () => {
      await driver.closeTabs();
      return driver.inContentScript(await driver.open(site.url('/page.html')));
    };
    let run = await open();
    let asked = 0;
    const ask = async (guesses: readonly string[]): Promise<number> => {
      asked += guesses.length;
      if (asked > MOST_AT_ONCE) {
        run = await open();
        asked = guesses.length;
      }
      return run(async (sent) => {
        const start = performance.now();
        await chrome.runtime.sendMessage({ type: 'confirm', guesses: sent, script: null });
        return performance.now() - start;
      }, guesses);
    };
    const rows: string[][] = [];
    for (const count of GUESSES) {
      const guesses = ['Xi Jinping', ...generatedNames(count - 1)];
      const awake: number[] = [];
      const woken: number[] = [];
      await ask(guesses);
      for (let round = 0; round < ROUNDS; round += 1) awake.push(await ask(guesses));
      for (let round = 0; round < WAKES; round += 1) {
        await driver.stopBackground();
        woken.push(await ask(guesses));
      }
      rows.push([kind, count.toLocaleString('en'), median(awake).toFixed(1), median(woken).toFixed(0)]);
    }
    return rows;
  } finally {
    await driver.close();
    await site.close();
  }
}
