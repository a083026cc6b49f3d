import type { Page } from 'puppeteer-core';
import type { Driver } from './driver.ts';
import { until } from './until.ts';

/** What a screen reader was told, and whether the frame is laid out, which they ask for, and shows nothing. */
interface Heard {
  readonly said: string;
  readonly isLaidOut: boolean;
}

/**
 * Steps to the next name and gives what is said of it, other words than before. The frame that says so leaves within seconds, on a busy
 * machine before it is looked at: then it steps on.
 */
export function hearNextName(driver: Driver, page: Page, before: string): Promise<Heard> {
  return until('a name to be said', async () => {
    await driver.command('next-mention');
    const card = await driver.card(page);
    return card.run(async (old) => {
      const said = () => document.querySelector('[role="status"]')?.textContent ?? '';
      for (let looks = 0; looks < 20 && said() === old; looks += 1)
        await new Promise((done) => setTimeout(done, 50));
      const isLaidOut = innerWidth > 0 && document.querySelector('h1') === null;
      return said() !== '' && said() !== old && { said: said(), isLaidOut };
    }, before);
  });
}
