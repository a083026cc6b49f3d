import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { Pane, Run } from '../driver.ts';
import { filledCard } from '../filled-card.ts';
import { inBothBrowsers, type Stage } from '../in-both-browsers.ts';
import { cardBox } from '../page/card-box.ts';
import { painted, pointOf, untilDrawn } from '../page-probe.ts';
import { until } from '../until.ts';
import { ARTICLE, INDEX, openActor, openTab, paneOf, there } from './open-sights.ts';

/** What browsers offer up to: 1280 px of a window leave 320 at 400 %. */
const FACTORS = [1, 2, 4];

/** Tabs of the extension, and what is in sight at the top of each. */
const TABS: readonly {
  readonly name: string;
  readonly path: string;
  readonly awaited: string;
  readonly inSight: readonly string[];
}[] = [
  {
    name: 'the popup',
    path: 'popup.html',
    awaited: '.article-list li',
    inSight: ['h1', 'input[type=search]'],
  },
  { name: 'the list of articles', path: 'reader.html', awaited: '.article-list li', inSight: ['h1'] },
  { name: 'an article', path: `reader.html?article=${ARTICLE}`, awaited: '.mention', inSight: ['.page-bar'] },
  { name: 'an unknown article', path: 'reader.html?article=none', awaited: '[role=alert]', inSight: ['h1'] },
  { name: 'no actor’s page', path: 'actor.html', awaited: '[role=alert]', inSight: ['h1'] },
  { name: 'the library', path: 'library.html', awaited: '.add-articles', inSight: ['h1'] },
  { name: 'no comparison', path: 'compare.html', awaited: '.how-to-pin', inSight: ['h1'] },
  { name: 'settings', path: 'settings.html', awaited: '.add-site', inSight: ['h1'] },
  {
    name: 'look-ups',
    path: 'settings.html#look-ups',
    awaited: '.look-ups-none',
    inSight: ['h1'],
  },
  { name: 'corrections', path: 'corrections.html', awaited: '.correction-list', inSight: ['h1'] },
];

const NAMES = INDEX.actors.map(({ name }) => name);
/** A tab gets more cards than so many only second by second. */
const CARDS_AT_ONCE = 3;

inBothBrowsers(
  'at every zoom',
  (stage) => {
    test('a card shows whose it is and its first words', async () => {
      const page = await openNaming(stage, ['Wang Yi']);
      const faults: Record<string, string[]> = {};
      for (const factor of FACTORS) {
        await stage.driver.zoom(factor);
        await until('the zoom', () =>
          page.evaluate((width) => Math.abs(innerWidth - width) < 2, 1280 / factor),
        );
        const card = await clickName(stage, page, 'Wang Yi');
        await filledCard(stage.driver, page);
        faults[factor] = [
          ...(await sight(card, ['h1', '.who-is', 'blockquote'])),
          ...(await sight(paneOf(page), [])),
        ];
        await page.keyboard.press('Escape');
        await until('the card to close', async () => (await cardBox(page)) === null);
      }
      await stage.driver.zoom(1);
      expect(faults).toEqual({ 1: [], 2: [], 4: [] });
    });

    test.each(TABS)('$name needs no scrolling sideways', async ({ path, awaited, inSight }) => {
      const tab = await openTab(stage, path, awaited);
      const faults: Record<string, string[]> = {};
      for (const factor of FACTORS) {
        await stage.driver.zoom(factor);
        await until('the zoom', () => tab.run((width) => Math.abs(innerWidth - width) < 2, 1280 / factor));
        await untilDrawn(tab);
        faults[factor] = await sight(tab, inSight);
      }
      await stage.driver.zoom(1);
      expect(faults).toEqual({ 1: [], 2: [], 4: [] });
    });

    test('an actor’s page neither', async () => {
      const tab = await openActor(stage);
      const faults: Record<string, string[]> = {};
      for (const factor of FACTORS) {
        await stage.driver.zoom(factor);
        await until('the zoom', () => tab.run((width) => Math.abs(innerWidth - width) < 2, 1280 / factor));
        await untilDrawn(tab);
        faults[factor] = await sight(tab, ['h1']);
      }
      await stage.driver.zoom(1);
      expect(faults).toEqual({ 1: [], 2: [], 4: [] });
    });

    test('a card beside an article neither', async () => {
      const tab = await openTab(stage, `reader.html?article=${ARTICLE}`, '.mention');
      await tab.run(() => document.querySelector<HTMLElement>('.mention')?.click());
      await there(tab, '.reader-card .card.ready');
      const faults: Record<string, string[]> = {};
      for (const factor of FACTORS) {
        await stage.driver.zoom(factor);
        await until('the zoom', () => tab.run((width) => Math.abs(innerWidth - width) < 2, 1280 / factor));
        await untilDrawn(tab);
        faults[factor] = await sight(tab, [
          '.reader-card h2',
          '.reader-card .who-is',
          '.reader-card blockquote',
        ]);
      }
      await stage.driver.zoom(1);
      expect(faults).toEqual({ 1: [], 2: [], 4: [] });
    });

    test('a card at rest keeps its size, whoever it is about', async () => {
      const sizes: Record<string, string[]> = {};
      for (let at = 0; at < NAMES.length; at += 2 * CARDS_AT_ONCE) {
        const names = NAMES.slice(at, at + CARDS_AT_ONCE);
        const page = await openNaming(stage, names);
        // By keys: a click soon after another is the second of a double click.
        for (const name of names) {
          await stage.driver.command('next-mention');
          await stage.driver.command('open-card');
          sizes[name] = await sizesAtRest(await cardOf(stage, page, name));
          await page.keyboard.press('Escape');
          await until('the card to close', () =>
            page.evaluate(() => document.activeElement === document.body),
          );
        }
      }
      expect(Object.entries(sizes).filter(([, seen]) => seen.length > 1)).toEqual([]);
      expect(Object.keys(sizes).length).toBeGreaterThan(12);
    });
  },
  { scrollBars: true },
);

/** Opens a page that names these actors, a line each. */
async function openNaming({ driver, site }: Stage, names: readonly string[]): Promise<Page> {
  const text = names.map((name) => `<p>They spoke of ${name} on Wednesday.</p>`).join('');
  site.add('/names', { body: `<!doctype html><html lang="en"><title>Names</title><body>${text}` });
  const page = await driver.open(site.url('/names'));
  await until('the names', async () => (await painted(page)).length === names.length);
  return page;
}

async function clickName(stage: Stage, page: Page, name: string): Promise<Pane> {
  const { x, y } = await until(`“${name}” to be painted`, () => pointOf(page, name));
  await page.mouse.click(x, y);
  return cardOf(stage, page, name);
}

/** Waits for the card of this name, in sight and filled. */
async function cardOf({ driver }: Stage, page: Page, name: string): Promise<Pane> {
  const card = await driver.card(page);
  await until('the card to be filled', () =>
    card.run(
      (wanted) => document.querySelector('.card.ready h1')?.textContent === wanted && innerHeight > 0,
      name,
    ),
  );
  return card;
}

/** Tells what is wrong with what a document shows without scrolling: what is wider than it, and which first lines are out of sight. */
function sight(document: { readonly run: Run }, inSight: readonly string[]): Promise<string[]> {
  return document.run((selectors) => {
    const { scrollWidth, clientWidth } = window.document.documentElement;
    const wider = scrollWidth > clientWidth ? [`${scrollWidth} px in ${clientWidth}`] : [];
    const hidden = selectors.filter((selector) => {
      const element = window.document.querySelector(selector);
      const words = element && window.document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode();
      const range = window.document.createRange();
      if (words) range.selectNodeContents(words);
      const line = (words ? range : element)?.getClientRects()[0];
      return (
        !line || line.top < 0 || line.left < 0 || line.bottom > innerHeight || line.left + 20 > innerWidth
      );
    });
    return [...wider, ...hidden.map((selector) => `${selector} is out of sight`)];
  }, inSight);
}

/** Gives every size that a card's document has within 30 frames. */
async function sizesAtRest(card: Pane): Promise<string[]> {
  await untilDrawn(card);
  return card.run(async () => {
    const sizes = new Set<string>();
    for (let frame = 0; frame < 30; frame += 1) {
      await new Promise(requestAnimationFrame);
      const { clientWidth, scrollHeight } = document.documentElement;
      const { height } = document.querySelector('main')!.getBoundingClientRect();
      sizes.add(`${innerWidth} x ${innerHeight}, ${clientWidth} wide, ${scrollHeight} and ${height} high`);
    }
    return [...sizes];
  });
}
