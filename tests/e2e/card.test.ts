import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { Pane } from './driver.ts';
import { filledCard } from './filled-card.ts';
import { hearNextName } from './hear-next-name.ts';
import { inBothBrowsers } from './in-both-browsers.ts';
import { painted, pointOf, serialise } from './page-probe.ts';
import { pressUntil } from './press-until.ts';
import { timeForFaults, until } from './until.ts';

/** A name on each page, and words that its card must show. Dates and sources are those of the quote's article. */
const CARDS: readonly { path: string; name: string; nth?: number; shows: readonly RegExp[] }[] = [
  {
    path: '/bbc.html',
    name: 'Wang Yi',
    shows: [
      /Wang Yi/,
      /The friendship between the two peoples is iron clad,/,
      /China’s top diplomat/,
      /7 Mar(ch)? 2022/,
      /Associated Press/,
    ],
  },
  {
    path: '/reuters.html',
    name: 'Vladimir Putin',
    shows: [/strengthening unity and coordination in international affairs/, /23 Feb(ruary)? 2023/, /Xinhua/],
  },
  {
    path: '/wikipedia.html',
    name: 'Russia',
    nth: 3,
    shows: [/inalienable part of China/, /date unknown/, /The Geopost/],
  },
  {
    path: '/strict.html',
    name: 'Xi Jinping',
    shows: [/he would push ahead with political and economic ties/],
  },
];

inBothBrowsers('the card', (stage) => {
  const open = async (path: string): Promise<Page> => {
    const page = await stage.driver.open(stage.site.url(path));
    await until('names to be painted', async () => (await painted(page)).length > 0);
    return page;
  };
  const click = async (page: Page, name: string, nth = 0) => {
    const { x, y } = await until(`“${name}” to be painted`, () => pointOf(page, name, nth));
    await page.mouse.click(x, y);
  };
  const textOf = (pane: Pane) => pane.run(() => document.body.innerText);
  const filled = (page: Page) => filledCard(stage.driver, page);
  /** Whether a card is in sight: it may wait, hidden, for the next name. */
  const isShown = async (page: Page) => {
    const card = (await stage.driver.cardCount(page)) > 0 ? await stage.driver.card(page) : null;
    return card !== null && (await card.run(() => document.querySelector('h1') !== null && innerHeight > 1));
  };

  test.each(CARDS)(
    'a click on $name on $path shows what is on record',
    async ({ path, name, nth, shows }) => {
      const page = await open(path);
      await click(page, name, nth);
      const card = await filled(page);
      for (const words of shows) expect(await textOf(card)).toMatch(words);
    },
  );

  test('why a name is highlighted is one click away', async () => {
    const page = await open('/bbc.html');
    await click(page, 'Wang', 0);
    const card = await filled(page);
    await card.press('Why is this highlighted');
    await expect.poll(() => textOf(card)).toMatch(/Name that matched: Wang$/m);
  });

  test('quotes about an actor stand under a tab of their own', async () => {
    const page = await open('/endorsed.html');
    await click(page, 'Taiwan');
    const card = await filled(page);
    await card.press('About');
    await expect.poll(() => textOf(card)).toMatch(/view of self-governing Taiwan/);
  });

  test('a page holds one card at a time, and its text and address stay out of the page’s reach', async () => {
    const page = await open('/bbc.html');
    await click(page, 'Wang Yi');
    await filled(page);
    const found = await page.evaluate(() => ({
      text: document.documentElement.innerText.includes('iron clad,” China') ? '' : 'the page lost its text',
      find: (window as unknown as { find(words: string): boolean }).find('in the article as'),
      frames: window.length,
      markup: document.documentElement.outerHTML.match(/(?:chrome|moz)-extension:[^"]*/)?.[0] ?? '',
    }));
    expect(found).toEqual({ text: '', find: false, frames: found.frames, markup: '' });
    // A name above the first: the open card covers those below.
    await click(page, 'China', 1);
    const card = await filled(page);
    await expect.poll(() => card.run(() => document.querySelector('h1')?.textContent)).toBe('China');
    expect(await stage.driver.cardCount(page)).toBe(1);
  });

  test('Escape closes it, the page is as before, and the focus is where it was', async () => {
    const page = await open('/bbc.html');
    const before = await serialise(page);
    await page.focus('nav a');
    await stage.driver.command('next-mention');
    await stage.driver.command('open-card');
    await filled(page);
    expect(await page.evaluate(() => document.activeElement?.matches('nav a'))).toBe(false);
    await page.keyboard.press('Escape');
    await until('the card to close', async () => !(await isShown(page)));
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Home');
    const inserted = (await serialise(page)).split('\n').filter((line) => !before.includes(line));
    // An empty host may stay, so that the next card opens at once.
    expect(inserted.length).toBeLessThanOrEqual(1);
  });

  test('Tab stays in it, both ways', async () => {
    const page = await open('/bbc.html');
    await stage.driver.command('next-mention');
    await stage.driver.command('open-card');
    const card = await filled(page);
    await until('the focus', () =>
      card.run(() => document.activeElement?.localName === 'h1' && document.hasFocus()),
    );
    const reached = new Set<string>();
    const look = async () => {
      const at = await card.run(() => {
        const active = document.activeElement as HTMLElement | null;
        return document.hasFocus() && active !== document.body
          ? active?.getBoundingClientRect().y + (active?.textContent ?? '')
          : null;
      });
      expect(at).not.toBe(null);
      reached.add(at!);
    };
    const count = await card.run(
      () =>
        [...document.querySelectorAll<HTMLElement>('button, summary')].filter(
          (one) => one.tabIndex >= 0 && one.checkVisibility(),
        ).length,
    );
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    await look();
    await page.keyboard.press('Tab');
    expect(await card.run(() => document.activeElement?.ariaLabel)).toBe('Close');
    for (let i = 0; i <= count; i += 1) {
      await page.keyboard.press('Tab');
      await look();
    }
    expect(reached.size).toBeGreaterThan(3);
  });

  test('the next name is said aloud, where the page cannot read it', async () => {
    const page = await open('/bbc.html');
    await page.focus('nav a');
    const hear = (before: string) => hearNextName(stage.driver, page, before);
    const position = (words: string) => Number(/^\S.+, (\d+) of \d+$/.exec(words)?.[1]);
    const first = await hear('');
    const second = await hear(first.said);
    expect(position(second.said)).toBeGreaterThan(position(first.said));
    expect([first.isLaidOut, second.isLaidOut]).toEqual([true, true]);
    expect(
      await page.evaluate(() => [
        document.activeElement?.textContent,
        document.elementFromPoint(0, 0)?.parentNode === document.documentElement &&
          document.elementFromPoint(0, 0) !== document.body,
      ]),
    ).toEqual(['Home', false]);
    expect(await page.evaluate(() => /\d of \d/.test(document.documentElement.innerText))).toBe(false);
    await expect.poll(() => stage.driver.cardCount(page)).toBe(0);
  });

  test('on a dark page it is dark, whatever the desktop prefers', async () => {
    stage.site.add('/dark.html', {
      body: '<!doctype html><meta charset="utf-8"><title>Dark</title><body style="background: #111; color: #eee"><p>Xi Jinping spoke.</p>',
    });
    stage.site.add('/light.html', {
      body: '<!doctype html><meta charset="utf-8"><title>Light</title><body><p>Xi Jinping spoke.</p>',
    });
    for (const [path, ground] of [
      ['/dark.html', 'rgb(29, 28, 26)'],
      ['/light.html', 'rgb(255, 254, 252)'],
    ] as const) {
      const page = await open(path);
      await click(page, 'Xi Jinping');
      const card = await filled(page);
      expect(await card.run(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(ground);
    }
  });

  test('a click beside it closes it', async () => {
    const page = await open('/bbc.html');
    await click(page, 'Wang Yi');
    await filled(page);
    await page.mouse.click(5, 5);
    await until('the card to close', async () => !(await isShown(page)));
  });

  test('a link under a name still works, and Alt shows the card there', async () => {
    const page = await open('/bbc.html');
    const point = await until('the linked name', () => pointOf(page, 'Antony Blinken'));
    await page.keyboard.down('Alt');
    await page.mouse.click(point.x, point.y);
    await page.keyboard.up('Alt');
    const card = await stage.driver.card(page);
    await expect.poll(() => textOf(card)).toMatch(/Antony Blinken/);
    expect(new URL(page.url()).pathname).toBe('/bbc.html');
    await page.keyboard.press('Escape');
    await until('the card to close', async () => !(await isShown(page)));
    await page.mouse.click(point.x, point.y);
    await until('the link to be followed', () => new URL(page.url()).pathname === '/linked.html');
  });

  test('events that a script made open nothing', async () => {
    const page = await open('/bbc.html');
    const point = await until('a name', () => pointOf(page, 'Wang Yi'));
    await page.evaluate(({ x, y }) => {
      const target = document.elementFromPoint(x, y)!;
      const at = { bubbles: true, cancelable: true, composed: true, clientX: x, clientY: y, view: window };
      const mouse = [
        'mousedown',
        'mouseup',
        'click',
        'dblclick',
        'auxclick',
        'contextmenu',
        'mouseover',
        'mousemove',
      ];
      const pointer = ['pointerdown', 'pointerup', 'pointermove', 'pointerover', 'pointerenter'];
      for (let i = 0; i < 20; i++) {
        for (const type of mouse)
          target.dispatchEvent(new MouseEvent(type, { ...at, detail: 1, altKey: i % 2 === 0 }));
        for (const type of pointer) target.dispatchEvent(new PointerEvent(type, { ...at, isPrimary: true }));
        for (const key of ['Enter', ' ', 'J', 'K']) {
          target.dispatchEvent(new KeyboardEvent('keydown', { ...at, key, altKey: true, shiftKey: true }));
        }
        (target as HTMLElement).click();
      }
    }, point);
    await timeForFaults();
    expect(await stage.driver.cardCount(page)).toBe(0);
  });

  test('after the background was stopped the next click still answers', async () => {
    const page = await open('/bbc.html');
    await click(page, 'Wang Yi');
    await filled(page);
    await page.keyboard.press('Escape');
    await stage.driver.stopBackground();
    await click(page, 'Vladimir Putin');
    const card = await filled(page);
    await expect.poll(() => textOf(card)).toMatch(/Vladimir Putin/);
  });

  test('“Show in article” opens the reader at the quote', async () => {
    const page = await open('/bbc.html');
    await click(page, 'Wang Yi');
    const reader = await pressUntil(
      await filled(page),
      'Show in article',
      stage.driver.extensionTab('reader.html'),
    );
    await until('a quote to be emphasised', () =>
      reader.run(() => document.querySelector('[data-selected="true"]') !== null),
    );
  });

  test('over a modal dialog the card is in sight and takes clicks', async () => {
    const page = await open('/bbc.html');
    await page.evaluate(() => {
      const dialog = document.createElement('dialog');
      dialog.textContent = 'He also met with Chinese President Xi Jinping on Wednesday.';
      document.body.append(dialog);
      dialog.showModal();
    });
    await until(
      'the dialog to be read',
      async () => (await painted(page)).filter((one) => one === 'Xi Jinping')[1],
    );
    await click(page, 'Xi Jinping', 1);
    const card = await filled(page);
    await card.press('Why is this highlighted');
    await expect.poll(() => textOf(card)).toMatch(/Name that matched/);
  });
});
