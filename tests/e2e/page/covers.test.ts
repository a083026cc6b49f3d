import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { Pane } from '../driver.ts';
import { inBothBrowsers } from '../in-both-browsers.ts';
import { pointOf } from '../page-probe.ts';
import { pressUntil } from '../press-until.ts';
import { pause, until } from '../until.ts';
import { cardBox } from './card-box.ts';

const XI = '<p>He also met with Chinese President Xi Jinping on Wednesday.</p>';
/** A cover as large as the window, through which clicks reach the card. */
const COVER =
  'position: fixed; inset: 0; width: 100vw; height: 100vh; border: 0; margin: 0; padding: 0; max-width: none; max-height: none; background: #fff; pointer-events: none';
const MAKE = `
  const make = (tag = 'div', style = ${JSON.stringify(COVER)}, root = document.body) => {
    const one = document.createElement(tag);
    one.style.cssText = style;
    one.textContent = 'Click here to go on';
    root.append(one);
    return one;
  };
  const popover = (one) => { one.popover = 'manual'; one.showPopover(); return one; };
  const again = (one) => { one.hidePopover(); one.showPopover(); };`;

/** How a page hides the card under something else to click. */
const COVERS: readonly { readonly name: string; readonly cover: string; readonly before?: string }[] = [
  { name: 'a popover', cover: 'popover(make())' },
  {
    name: 'a popover that comes again and again',
    cover: 'const one = popover(make()); setInterval(() => again(one), 90)',
  },
  {
    name: 'a new popover each time',
    cover: 'let one = popover(make()); setInterval(() => { one.remove(); one = popover(make()) }, 90)',
  },
  {
    name: 'a popover that tells nobody',
    before: `addEventListener('beforetoggle', (event) => event.stopImmediatePropagation(), true)`,
    cover: 'const one = popover(make()); setInterval(() => again(one), 10)',
  },
  {
    name: 'the backdrop of a popover without a size',
    cover: `const sheet = new CSSStyleSheet(); sheet.replaceSync('::backdrop { background: #fff }'); document.adoptedStyleSheets.push(sheet);
      popover(make('div', 'width: 0; height: 0; padding: 0; border: 0'))`,
  },
  {
    name: 'a popover in an open shadow tree',
    cover: `popover(make('div', undefined, make('div', '').attachShadow({ mode: 'open' })))`,
  },
  {
    name: 'a popover in a closed shadow tree',
    cover: `popover(make('div', undefined, make('div', '').attachShadow({ mode: 'closed' })))`,
  },
  { name: 'a modal dialog', cover: `make('dialog').showModal()` },
  {
    name: 'a modal dialog that comes again and again',
    cover: `const one = make('dialog'); one.showModal(); setInterval(() => { one.close(); one.showModal() }, 90)`,
  },
  { name: 'a frame in a popover', cover: `popover(make('iframe'))` },
  { name: 'a popover that is seen through a little', cover: 'popover(make()).style.opacity = 0.97' },
  {
    name: 'a popover of many small ones',
    cover: `const box = popover(make('div', 'width: 0; height: 0; padding: 0; border: 0; overflow: visible; pointer-events: none'));
      for (let y = 0; y < innerHeight; y += 30) make('div', 'position: fixed; left: 0; width: 100vw; height: 30px; background: #fff; top: ' + y + 'px', box)`,
  },
  {
    name: 'a picture of the page as it was before',
    cover: `const sheet = new CSSStyleSheet(); sheet.replaceSync('::view-transition { pointer-events: none } ::view-transition-old(root) { animation: none; opacity: 1 } ::view-transition-new(root) { display: none } ::view-transition-group(*) { animation-duration: 60s }');
      document.adoptedStyleSheets.push(sheet); document.startViewTransition?.(() => {})`,
  },
  {
    name: 'a card that was moved under the pointer',
    cover: `setInterval(() => scrollBy(0, scrollY > 40 ? -4 : 4), 50)`,
  },
];

inBothBrowsers('a card that is covered by', (stage) => {
  const open = async (before = ''): Promise<{ page: Page; card: Pane }> => {
    stage.site.add('/covered.html', {
      body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title><script>${before}</script>
        <div style="height: 60px"></div>${XI}<div style="height: 3000px"></div>`,
    });
    const page = await stage.driver.open(stage.site.url('/covered.html'));
    const { x, y } = await until('the name', () => pointOf(page, 'Xi Jinping'));
    await page.mouse.click(x, y);
    const card = await stage.driver.card(page);
    await until('the card to be filled', () => card.run(() => document.querySelector('blockquote') !== null));
    return { page, card };
  };
  /** The middle of the first button that acts, in the page. */
  const button = async (page: Page, card: Pane) => {
    const box = (await cardBox(page))!;
    const inside = await card.run(() => {
      const one = [...document.querySelectorAll('button')].find(
        ({ textContent }) => textContent === 'Show in article',
      )!;
      const { x, y, width, height } = one.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    return { x: box.left + inside.x, y: box.top + inside.y };
  };
  const tabs = async (page: Page) => (await page.browser().pages()).length;

  test.each(COVERS)('$name does not act', async ({ cover, before }) => {
    const { page, card } = await open(before);
    const { x, y } = await button(page, card);
    const count = await tabs(page);
    // It would act by now.
    await pause(900);
    await page.evaluate(`{ ${MAKE} ${cover} }`);
    await page.mouse.move(x, y);
    for (let click = 0; click < 4; click += 1) {
      await pause(300);
      await page.mouse.click(x, y + click);
    }
    await pause(500);
    expect(await tabs(page)).toBe(count);
  });

  test('nothing acts', async () => {
    const { page, card } = await open();
    const { x, y } = await button(page, card);
    const count = await tabs(page);
    await page.mouse.move(x, y);
    await until('the reader to open', async () => {
      await page.mouse.click(x, y);
      return (await tabs(page)) > count;
    });
  });

  test('nothing any more is on top again, and acts later', async () => {
    const { page, card } = await open();
    await page.evaluate(
      `{ ${MAKE} const one = popover(make()); one.style.pointerEvents = 'auto'; window.cover = one }`,
    );
    await until('the card to be hit', async () => {
      const box = await cardBox(page);
      return box && box.bottom - box.top > 300;
    });
    await page.evaluate('window.cover.remove()');
    await pressUntil(card, 'Show in article', stage.driver.extensionTab('reader.html'));
  });
});
