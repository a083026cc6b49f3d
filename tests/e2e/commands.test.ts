import { expect, test } from 'vitest';
import { inBothBrowsers } from './in-both-browsers.ts';
import { painted } from './page-probe.ts';
import { until } from './until.ts';

inBothBrowsers('commands', (stage) => {
  test('“next mention” walks on, and “open card” shows the current one', async () => {
    const page = await stage.driver.open('about:blank');
    await page.setViewport({ width: 800, height: 260 });
    await page.goto(stage.site.url('/reuters.html'));
    await until('names to be painted', async () => (await painted(page)).length > 0);
    // China, Russia, Wang Yi: the third name of the page.
    for (let i = 0; i < 3; i++) await stage.driver.command('next-mention');
    await stage.driver.command('open-card');
    const card = await stage.driver.card(page);
    await expect.poll(() => card.run(() => document.querySelector('h1')?.textContent)).toBe('Wang Yi');
    await page.keyboard.press('Escape');
    for (let i = 0; i < 10; i++) await stage.driver.command('next-mention');
    await until('the page to follow', () => page.evaluate(() => scrollY > 0));
  });

  test('“toggle highlighting” turns the marks off and on', async () => {
    const page = await stage.driver.open(stage.site.url('/bbc.html'));
    await expect.poll(() => painted(page)).toContain('Wang Yi');
    await stage.driver.command('toggle-highlighting');
    await expect.poll(() => painted(page)).toEqual([]);
    await stage.driver.command('toggle-highlighting');
    await expect.poll(() => painted(page)).toContain('Wang Yi');
  });
});
