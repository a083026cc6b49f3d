import type { Page } from 'puppeteer-core';
import type { Driver, Pane } from './driver.ts';
import { pointOf } from './page-probe.ts';
import { until } from './until.ts';

/** Clicks a name and waits until its card is filled. A page gets one card a second: one that came too soon is opened again. */
export async function openCard(driver: Driver, page: Page, name: string): Promise<Pane> {
  const { x, y } = await until(`“${name}” to be painted`, () => pointOf(page, name));
  return until(`the card of ${name}`, async () => {
    await page.mouse.click(x, y);
    const card = await driver.card(page);
    const answer = await until(`an answer on ${name}`, () =>
      card.run((wanted) => {
        if (document.querySelector('.card.error') !== null) return 'refused';
        const isFilled = document.querySelector('.card.ready') !== null;
        return isFilled && document.querySelector('h1')?.textContent === wanted ? 'filled' : null;
      }, name),
    );
    if (answer === 'filled') return card;
    await page.keyboard.press('Escape');
    await until('the card to let go', () => card.run(() => document.querySelector('.card.error') === null));
    return null;
  });
}
