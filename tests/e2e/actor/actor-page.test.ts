import { expect, test } from 'vitest';
import type { Pane } from '../driver.ts';
import { inBothBrowsers, type Stage } from '../in-both-browsers.ts';
import { openKept } from '../keep/open-kept.ts';
import { openCard } from '../open-card.ts';
import { pressUntil } from '../press-until.ts';
import { openDemo } from '../sight/open-sights.ts';
import { until } from '../until.ts';

const textOf = (pane: Pane) => expect.poll(() => pane.run(() => document.body.innerText));
const headingOf = (pane: Pane) =>
  expect.poll(() => pane.run(() => document.querySelector('h1')?.textContent ?? ''));

/** Opens the page of an actor from their card in a page. */
async function fromCard(stage: Stage, name: string): Promise<Pane> {
  const card = await openCard(stage.driver, await openDemo(stage), name);
  return pressUntil(card, 'All on record of', stage.driver.extensionTab('actor.html#'));
}

inBothBrowsers('an actor’s page', (stage) => {
  test('opened from a card, it says who that is, and all that is on record', async () => {
    const page = await fromCard(stage, 'Wang Yi');
    await headingOf(page).toBe('Wang Yi');
    const office = await page.run(() => document.querySelector('.actor-office')?.textContent ?? '');
    expect(office).toMatch(/^Director of the Office.*as of 23 Feb 2023 · Xinhua/);
    const titles = await page.run(() =>
      Array.from(document.querySelectorAll('h2'), (one) => one.textContent),
    );
    expect(titles).toEqual(
      expect.arrayContaining([expect.stringMatching(/^Roles/), expect.stringMatching(/^Said by Wang Yi/)]),
    );
    expect(await page.run(() => document.querySelectorAll('.title-sentence b').length)).toBeGreaterThan(0);
    expect(await page.run(() => document.title)).toBe('Wang Yi · On Record');
    expect(await page.run(() => location.hash)).toMatch(/^#[0-9a-f]{16}$/);
  });

  test('links lead to those who are named together, and back', async () => {
    const page = await fromCard(stage, 'Wang Yi');
    await headingOf(page).toBe('Wang Yi');
    const other = await page.run(() => {
      const link = document.querySelector<HTMLAnchorElement>('.companion-list a')!;
      link.click();
      return link.textContent;
    });
    await headingOf(page).toBe(other);
    expect(await page.run(() => document.activeElement?.tagName)).toBe('H1');
    await page.run(() => history.back());
    await headingOf(page).toBe('Wang Yi');
  });

  test('of a kept name it shows the kept articles, and the tab does not say whose it is', async () => {
    const { reader } = await openKept(stage, 'Ottilie Brandt');
    await reader.run(() => document.querySelector<HTMLElement>('.mention')?.click());
    await until('the card', () =>
      reader.run(() => document.querySelector('.reader-card .card.ready') !== null),
    );
    await reader.press('All on record of');
    const page = await stage.driver.extensionTab('actor.html#');
    await headingOf(page).toBe('Ottilie Brandt');
    await textOf(page).toContain('There are four passengers on a good day');
    await textOf(page).toContain('Ferry of Strelsau to stop in winter');
    expect(await page.run(() => document.title)).toBe('Person · On Record');
    await page.press('Ferry of Strelsau to stop in winter');
    const second = await stage.driver.extensionTab('reader.html?kept=');
    await textOf(second).toContain('Ferry of Strelsau');
  });

  test('it stays under its address when the background stops', async () => {
    const page = await fromCard(stage, 'Wang Yi');
    await headingOf(page).toBe('Wang Yi');
    const path = await page.run(() => `actor.html${location.hash}`);
    await stage.driver.closeTabs();
    await stage.driver.stopBackground();
    await headingOf(await stage.driver.openExtension(path)).toBe('Wang Yi');
  });

  test('an address of nobody is told in a sentence', async () => {
    const page = await stage.driver.openExtension('actor.html#0123456789abcdef');
    await textOf(page).toContain('Nobody on record has this page.');
    const broken = await stage.driver.openExtension('actor.html');
    await textOf(broken).toContain('This page cannot be shown');
  });

  test('its contents lead to each section, with the focus', async () => {
    const page = await fromCard(stage, 'Wang Yi');
    await headingOf(page).toBe('Wang Yi');
    const { hash } = await page.run(() => ({ hash: location.hash }));
    await page.run(() => {
      const buttons = document.querySelectorAll<HTMLElement>('.actor-contents button');
      Array.from(buttons).at(-1)!.click();
    });
    expect(await page.run(() => [document.activeElement?.id, location.hash])).toEqual(['articles', hash]);
  });

  test('printing fetches all of the lists first', async () => {
    const page = await fromCard(stage, 'China');
    await headingOf(page).toBe('China');
    await page.run(() => {
      window.print = () => {
        document.body.dataset.printed = String(document.querySelectorAll('.show-more').length);
      };
    });
    await page.press('Print');
    await expect.poll(() => page.run(() => document.body.dataset.printed ?? '')).toBe('0');
  });
});
