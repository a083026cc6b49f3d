import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { Pane } from '../driver.ts';
import { inBothBrowsers } from '../in-both-browsers.ts';
import { painted, pointOf } from '../page-probe.ts';
import { timeForFaults, until } from '../until.ts';
import { cardBox } from './card-box.ts';

const XI = 'He also met with Chinese President Xi Jinping on Wednesday.';

/** Pages that make it hard for a card to be there. */
const HARD: readonly { name: string; headers?: Record<string, string>; body: string; prepare?: string }[] = [
  {
    name: 'everything forbidden',
    headers: { 'content-security-policy': "default-src 'none'" },
    body: `<p>${XI}`,
  },
  { name: 'sandboxed', headers: { 'content-security-policy': 'sandbox allow-scripts' }, body: `<p>${XI}` },
  {
    name: 'isolated',
    headers: { 'cross-origin-embedder-policy': 'require-corp', 'cross-origin-opener-policy': 'same-origin' },
    body: `<p>${XI}`,
  },
  {
    name: 'hostile styles',
    body: `<style>*, *::before { all: unset !important; display: none !important; opacity: 0 !important; position: static !important }
      html, body, p { display: block !important; opacity: 1 !important }</style><p>${XI}`,
  },
  {
    name: 'transformed and filtered',
    body: `<style>html { transform: scale(0.9); filter: blur(0.1px) }</style><p>${XI}`,
  },
  { name: 'inert around a modal dialog', body: `<dialog id="d"><p>${XI}</dialog>`, prepare: 'd.showModal()' },
];

inBothBrowsers('the card on a page with', (stage) => {
  const open = async (body: string, headers: Record<string, string> = {}, prepare = ''): Promise<Page> => {
    stage.site.add('/hard.html', {
      body: `<!doctype html><meta charset="utf-8"><title>Page</title><body>${body}`,
      headers,
    });
    const page = await stage.driver.open(stage.site.url('/hard.html'));
    if (prepare) await page.evaluate(prepare);
    return page;
  };
  const filled = async (page: Page): Promise<Pane> => {
    const card = await stage.driver.card(page);
    await until('the card to be filled', () => card.run(() => document.querySelector('blockquote') !== null));
    return card;
  };
  const point = (page: Page, name = 'Xi Jinping') => until('the name', () => pointOf(page, name));
  test.each(HARD)('$name', async ({ body, headers, prepare }) => {
    const page = await open(body, headers, prepare);
    const { x, y } = await point(page);
    await page.mouse.click(x, y);
    const card = await filled(page);
    await card.press('Why is this highlighted');
    await expect.poll(() => card.run(() => document.body.innerText)).toMatch(/Name that matched/);
  });

  test.each([
    { name: 'a name at the top', style: 'margin: 0' },
    { name: 'a name at the bottom', style: 'position: fixed; bottom: 0' },
    { name: 'a name at the right', style: 'position: fixed; right: 0; width: 7em' },
  ])('$name is not covered', async ({ style }) => {
    const page = await open(`<div style="${style}">Xi Jinping</div>`);
    const { x, y } = await point(page);
    await page.mouse.click(x, y);
    await filled(page);
    const box = (await cardBox(page))!;
    expect(box.right - box.left).toBeGreaterThan(300);
    expect(box.bottom - box.top).toBeGreaterThan(100);
    expect(y < box.top || y > box.bottom).toBe(true);
    expect(box.left).toBeGreaterThan(0);
    expect(box.right).toBeLessThan(await page.evaluate(() => document.documentElement.clientWidth));
  });

  test('a screen of twice the density', async () => {
    const page = await open(`<p>${XI}`);
    await page.setViewport({ width: 900, height: 700, deviceScaleFactor: 2 });
    const { x, y } = await point(page);
    await page.mouse.click(x, y);
    await filled(page);
  });

  test('a name in a small frame: it opens in the page around', async () => {
    stage.site.add('/inner.html', { body: `<!doctype html><meta charset="utf-8"><p>${XI}` });
    const page = await open('<iframe src="/inner.html" width="320" height="60"></iframe>');
    const frame = await until('the frame', async () => (await page.$('iframe'))?.contentFrame());
    const { x, y } = await until('the name', () => pointOf(frame, 'Xi Jinping'));
    await page.mouse.click(x, y);
    await filled(page);
    const box = (await cardBox(page))!;
    expect(box.bottom - box.top).toBeGreaterThan(300);
    await page.mouse.click(900, 600);
    await expect.poll(() => cardBox(page)).toBe(null);
  });

  test('a name in a link: dwelling opens it, leaving closes it', async () => {
    const page = await open(`<p><a href="#there">Xi Jinping</a>`);
    const { x, y } = await point(page);
    await page.mouse.move(x, y);
    await filled(page);
    expect(await cardBox(page)).not.toBe(null);
    await page.mouse.move(900, 700);
    await expect.poll(() => cardBox(page)).toBe(null);
    expect(await page.evaluate('location.hash')).toBe('');
  });

  test('text that scrolls: the card goes with its name, and closes when that is gone', async () => {
    const page = await open(`<p style="margin-top: 300px">${XI}<div style="height: 4000px"></div>`);
    const { x, y } = await point(page);
    await page.mouse.click(x, y);
    await filled(page);
    const before = (await cardBox(page))!;
    await page.evaluate('scrollBy(0, 60)');
    await expect
      .poll(async () => Math.abs(((await cardBox(page))?.top ?? 0) - before.top + 60) < 8)
      .toBe(true);
    await page.evaluate('scrollTo(0, 2000)');
    await expect.poll(() => cardBox(page)).toBe(null);
  });

  test('a selection being made, or clicks that mean something else: nothing opens', async () => {
    const page = await open(
      `<p>${XI}</p><p onclick="">What they all had said of China in those years</p><p style="cursor:pointer">Russia</p><p contenteditable>NATO</p>`,
    );
    const { x, y } = await point(page);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 80, y);
    await page.mouse.up();
    await page.keyboard.down('Shift');
    await page.mouse.click(x, y);
    await page.keyboard.up('Shift');
    await page.evaluate('getSelection().empty()');
    for (const name of ['China', 'Russia']) {
      const there = await point(page, name);
      await page.mouse.click(there.x, there.y);
      await page.mouse.move(900, 700);
    }
    await timeForFaults();
    expect(await cardBox(page)).toBe(null);
    expect(await painted(page)).not.toContain('NATO');
  });

  test.each([
    { name: 'open', leave: null },
    { name: 'just closed', leave: 'Escape' },
  ] as const)(
    'a card that is $name when the reader leaves: the page is kept for the way back',
    async ({ leave }) => {
      stage.site.add('/next.html', { body: '<!doctype html><title>Next</title>' });
      const page = await open(`<p>${XI}`, { 'cache-control': 'max-age=600' });
      const { x, y } = await point(page);
      await page.mouse.click(x, y);
      await filled(page);
      if (leave) await page.keyboard.press(leave);
      await page.evaluate('window.isKept = true');
      await page.goto(stage.site.url('/next.html'));
      // Puppeteer waits for a load, which a kept page has behind it.
      await page.evaluate('history.back()');
      await until('the page to be back', () => page.evaluate('location.pathname === "/hard.html"'));
      expect(await page.evaluate('window.isKept')).toBe(true);
      await page.mouse.click(x, y);
      await filled(page);
    },
  );

  test('a card that was closed leaves the page soon', async () => {
    const page = await open(`<p>${XI}`);
    const { x, y } = await point(page);
    await page.mouse.click(x, y);
    await filled(page);
    await page.keyboard.press('Escape');
    await page.mouse.move(900, 700);
    await expect.poll(() => stage.driver.cardCount(page), { timeout: 10_000 }).toBe(0);
  });

  test('a host that the page removes: the next click brings it back', async () => {
    const page = await open(`<p>${XI}`);
    const { x, y } = await point(page);
    for (let i = 0; i < 2; i += 1) {
      await page.mouse.click(x, y);
      await filled(page);
      await page.evaluate(() => document.documentElement.lastElementChild?.remove());
      // A click in the same place at once would be a double click.
      await page.mouse.click(900, 700);
    }
    await page.mouse.click(x, y);
    await filled(page);
  });
});
