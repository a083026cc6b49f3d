import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { Pane } from '../driver.ts';
import { hearNextName } from '../hear-next-name.ts';
import { inBothBrowsers } from '../in-both-browsers.ts';
import { asLoaded, keepAsLoaded, serialise, untilRead } from '../page-probe.ts';
import { until } from '../until.ts';
import { LETTER, letterPage, ON_RECORD, REMEMBERED } from './letter.ts';
import { markedQuotations, pointInQuotation } from './marked-quotations.ts';

const textOf = (pane: Pane) => pane.run(() => document.body.innerText);

inBothBrowsers('quotations on record', (stage) => {
  const open = async (body: string): Promise<Page> => {
    stage.site.add('/letter.html', { body });
    return stage.driver.open(stage.site.url('/letter.html'));
  };
  const click = async (page: Page, word: string): Promise<void> => {
    const { x, y } = await until(`“${word}” to be marked`, () => pointInQuotation(page, word));
    await page.mouse.click(x, y);
  };
  /** The card once it shows what is on record of a quotation. */
  const knownCard = async (page: Page): Promise<Pane> => {
    const card = await stage.driver.card(page);
    await until('what is on record', () => card.run(() => document.querySelector('.known-line') !== null));
    return card;
  };

  test('one that is worded differently is marked; its card shows the difference and both days', async () => {
    const page = await open(LETTER);
    await expect.poll(() => markedQuotations(page)).toEqual([REMEMBERED.slice(0, 5), REMEMBERED.slice(5)]);
    await click(page, 'opposes');
    const card = await knownCard(page);
    await expect.poll(() => textOf(card)).toMatch(/this page: 3 May 2024/);
    const text = await textOf(card);
    expect(text).toMatch(/Worded differently on 7 March 2022 \(Associated Press\)/);
    expect(text).toMatch(/Wang Yi/);
    const differing = (tag: string) =>
      card.run((name) => Array.from(document.querySelectorAll(name), ({ textContent }) => textContent), tag);
    expect((await differing('del')).join()).toContain('flames');
    expect((await differing('ins')).join()).toContain('fire');
    expect(text).not.toMatch(/altered|misquoted|false|wrong/i);
  });

  test('it leaves the document as the page made it', async () => {
    const page = await stage.driver.open('about:blank');
    await keepAsLoaded(page);
    stage.site.add('/letter.html', { body: LETTER });
    await page.goto(stage.site.url('/letter.html'));
    await until('the mark', async () => (await markedQuotations(page)).length > 0);
    expect(await serialise(page)).toBe(await asLoaded(page));
  });

  test('a name within it is the name', async () => {
    const page = await open(LETTER);
    await click(page, 'Ukraine');
    const card = await stage.driver.card(page);
    await expect.poll(() => card.run(() => document.querySelector('h1')?.textContent)).toBe('Ukraine');
  });

  test('a click on a link or a control in it keeps its own meaning', async () => {
    const words = `“China opposes any moves that <a id="link" href="#there">add fuel</a> to the <button onclick="document.title='pressed'">flames</button>”`;
    const page = await open(letterPage([`Somebody remembers it as ${words}.`, '<i id="there">There</i>']));
    await click(page, 'add fuel');
    await until('the page to follow its link', () => page.evaluate(() => location.hash === '#there'));
    await page.click('button');
    await until('the page’s own button to act', () => page.evaluate(() => document.title === 'pressed'));
    const isOpen = async () =>
      (await stage.driver.cardCount(page)) > 0 &&
      (await (await stage.driver.card(page)).run(() => document.querySelector('h1') !== null));
    expect(await isOpen()).toBe(false);
  });

  test('it is reached and opened by keys, and a screen reader hears of it', async () => {
    const page = await open(LETTER);
    await until('the mark', async () => (await markedQuotations(page)).length > 0);
    let said = '';
    await until('a step to lead to it', async () => {
      said = (await hearNextName(stage.driver, page, said)).said;
      return said.startsWith('Quotation');
    });
    expect(said).toMatch(/^Quotation on record: China opposes any moves .*, \d of \d$/);
    await stage.driver.command('open-card');
    const card = await knownCard(page);
    await expect.poll(() => card.run(() => document.activeElement?.localName)).toBe('h1');
  });

  test('what the page adds is marked, what it takes away is not', async () => {
    const page = await open(letterPage(['It rained in Zenda.']));
    await untilRead(page);
    await page.evaluate((words) => {
      document
        .querySelector('article')
        ?.insertAdjacentHTML('beforeend', `<p id="new">“${words}”, a reader says.</p>`);
    }, ON_RECORD);
    await expect.poll(() => markedQuotations(page)).toEqual([ON_RECORD]);
    await page.evaluate(() => document.querySelector('#new')?.remove());
    await expect.poll(() => markedQuotations(page)).toEqual([]);
  });
});
