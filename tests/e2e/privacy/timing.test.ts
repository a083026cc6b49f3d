import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSER_KINDS } from '../../../cli/find-browser.ts';
import { openBrowser } from '../browsers.ts';
import type { Driver } from '../driver.ts';
import { openAddress } from '../open-address.ts';
import { painted } from '../page-probe.ts';
import { openSite, type Site } from '../site.ts';
import { articlesAbout, CANDIDATES, KEPT } from './candidates.ts';
import { keep } from './keep-articles.ts';
import { accuracyOf, chanceOf, type Measured } from './threshold-classifier.ts';

/** Loads of each profile: 20 unless told, which take two minutes; 200 before a release. */
const LOADS = Number(process.env.ON_RECORD_TIMING_LOADS ?? 20);
/** With so many, what is told must be within five in a hundred of a coin; with fewer, within what chance does. */
const ENOUGH = 200;
/** Ends what hangs, in milliseconds a load of both profiles: no busy machine is this slow. */
const LOAD_LIMIT = 20_000;

/** Measures its own event loop and its messages from its first script on, while the extension reads it. */
const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Lists</title>
<script>
  window.measured = new Promise((done) => {
    const gaps = [], trips = [], began = performance.now(), { port1, port2 } = new MessageChannel();
    let last = began, sent = 0;
    port2.onmessage = () => port2.postMessage(null);
    port1.onmessage = () => {
      const now = performance.now();
      gaps.push(now - last);
      trips.push(now - sent);
      last = now;
      if (now - began > 1200) {
        const sorted = trips.sort((a, b) => a - b);
        done({
          longest: Math.max(...gaps),
          long: gaps.filter((gap) => gap > 2).reduce((sum, gap) => sum + gap, 0),
          count: gaps.length,
          median: sorted[sorted.length >> 1],
          late: sorted[Math.floor(sorted.length * 0.99)],
        });
      } else { sent = now; port1.postMessage(null); }
    };
    port1.postMessage(null);
  });
</script>
<body><p>Xi Jinping met Vladimir Putin in Moscow.</p>
${CANDIDATES.map((name) => `<span>Then ${name} spoke.</span>`).join('\n')}`;

describe.each(BROWSER_KINDS)(`${LOADS} loads with and without a library in %s`, (kind) => {
  let site: Site;
  const drivers: Driver[] = [];

  beforeAll(async () => {
    site = await openSite();
    site.add('/timing.html', { body: PAGE });
    drivers.push(...(await Promise.all([openBrowser(kind), openBrowser(kind)])));
    for (const [position, driver] of drivers.entries()) {
      const window = await driver.openExtension('corrections.html');
      // The other profile does the same work, and has nothing of it.
      if (position === 0) for (const article of articlesAbout(KEPT)) await keep(window, article);
      await driver.stopBackground();
    }
  });

  afterAll(async () => {
    for (const driver of drivers) await driver.close();
    await site?.close();
  });

  async function load(page: Page): Promise<Record<string, number>> {
    await openAddress(page, site.url('/timing.html'));
    const measured = (await page.evaluate('window.measured')) as Record<string, number>;
    await expect.poll(() => painted(page)).toContain('Xi Jinping');
    return measured;
  }

  test(
    'a page cannot tell by its event loop or by its messages whether its names are kept',
    async () => {
      const pages = await Promise.all(drivers.map((driver) => driver.open(site.url('/timing.html'))));
      const loads: Measured[] = [];
      for (let round = 0; round < LOADS + 2; round += 1) {
        const pair: Measured[] = [];
        // Who comes first changes: what warms the machine up warms both.
        for (const position of round % 2 === 0 ? [0, 1] : [1, 0]) {
          const page = pages[position]!;
          await page.bringToFront();
          pair.push({ isWithin: position === 0, features: await load(page) });
        }
        if (round >= 2) loads.push(...pair);
      }
      const accuracy = accuracyOf(loads);
      const allowed = LOADS >= ENOUGH ? 0.05 : chanceOf(loads.length);
      expect(Math.abs(accuracy - 0.5), `right ${accuracy}`).toBeLessThanOrEqual(allowed);
      process.stdout.write(`${kind}: ${loads.length / 2} loads, right ${accuracy.toFixed(3)}\n`);
    },
    LOADS * LOAD_LIMIT,
  );
});
