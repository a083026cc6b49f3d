import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { Pane } from './driver.ts';
import { inBothBrowsers } from './in-both-browsers.ts';
import { painted } from './page-probe.ts';
import { until } from './until.ts';

inBothBrowsers('the popup', (stage) => {
  const textOf = (popup: Pane) => expect.poll(() => popup.run(() => document.body.innerText));
  const open = async (path: string): Promise<{ page: Page; popup: Pane }> => {
    const page = await stage.driver.open(stage.site.url(path));
    await until('names to be painted', async () => (await painted(page)).length > 0);
    const popup = await stage.driver.popup(page);
    await textOf(popup).toContain('On this page');
    return { page, popup };
  };
  const search = (popup: Pane, words: string) =>
    popup.run((value) => {
      const field = document.querySelector<HTMLInputElement>('input[type=search]')!;
      field.value = value;
      // The document's own Event: a frame script's would be closed to it.
      field.dispatchEvent(new document.defaultView!.Event('input', { bubbles: true }));
    }, words);

  test('it lists whom the page names, with counts', async () => {
    const { popup } = await open('/reuters.html');
    const rows = () =>
      popup.run(() =>
        Array.from(document.querySelectorAll('.actor-row'), (row) => [
          row.querySelector('.actor-name')?.textContent,
          Number.parseInt(row.querySelector('.count')?.textContent ?? '', 10),
        ]),
      );
    await expect
      .poll(async () => Object.fromEntries(await rows()))
      .toMatchObject({
        'Wang Yi': 3,
        'Vladimir Putin': 3,
        'Xi Jinping': 1,
        China: 2,
        Russia: 2,
      });
  });

  test('rows say how much is on record; those with something come first, and are read as words', async () => {
    const { popup } = await open('/reuters.html');
    const rows = () =>
      popup.run(() => Array.from(document.querySelectorAll('.actor-open'), ({ textContent }) => textContent));
    await expect.poll(rows).toContainEqual(expect.stringMatching(/^Wang Yi, Person · \d+ said · \d+ about$/));
    const isOnRecord = (await rows()).map((row) => row?.includes(' said · '));
    expect(isOnRecord).toEqual(isOnRecord.toSorted().reverse());
    expect(isOnRecord).toContain(false);
  });

  test('the window keeps its size while the reader types, finds nothing, clears and opens a card', async () => {
    const { popup } = await open('/reuters.html');
    const size = () =>
      popup.run(() => {
        const { innerWidth, innerHeight } = document.defaultView!;
        return [innerWidth, innerHeight, document.querySelector('main')!.clientWidth];
      });
    const before = await size();
    expect(before[1]).toBe(600);
    for (const words of ['w', 'wang', 'qqqqqqqqqq', 'wang']) {
      await search(popup, words);
      await textOf(popup).toContain(words.startsWith('q') ? 'Nothing found' : 'Wang Yi');
      expect(await size()).toEqual(before);
    }
    await popup.press('Clear the search');
    await textOf(popup).toContain('On this page');
    expect(await size()).toEqual(before);
    expect(await popup.run(() => document.activeElement?.localName)).toBe('input');
    await popup.press('Vladimir Putin');
    await textOf(popup).toContain('strengthening unity and coordination');
    expect(await size()).toEqual(before);
  });

  test('roles, sources and years are searched, over several fields; a hit says why; a name in full stands alone', async () => {
    const { popup } = await open('/bbc.html');
    const actors = () =>
      popup.run(() =>
        Array.from(document.querySelectorAll('.actor-hit .actor-name'), ({ textContent }) => textContent),
      );
    await search(popup, 'foreign minister');
    await textOf(popup).toContain('Role: Foreign Minister');
    expect(await actors()).toEqual(['Wang Yi']);
    await search(popup, 'putin 2023');
    await textOf(popup).toMatch(/Said by: Vladimir Putin\s+Day: 23 Feb 2023/);
    await search(popup, 'wang sanctions');
    await textOf(popup).toContain('Article · 7 Mar 2022');
    await search(popup, 'nato');
    await expect.poll(actors).toEqual(['NATO']);
    await search(popup, 'ukraine');
    await textOf(popup).toContain('0 said · ');
  });

  test('a page in French has the French names of the index, and the popup says why it shows less', async () => {
    const { page, popup } = await open('/french.html');
    await expect
      .poll(() => painted(page))
      .toEqual(['Chine', 'Russie', 'UE', 'OTAN', 'États-Unis', 'Iran', 'Ukraine']);
    await textOf(popup).toContain('This page is in French: only full names count here.');
  });

  test('each name once per section: fewer marks, at once, and back', async () => {
    const { page, popup } = await open('/sections.html');
    const all = ['China', 'China', 'Russia', 'Russia', 'China', 'China'];
    await expect.poll(() => painted(page)).toEqual(all);
    await popup.press('Each name once per section');
    await expect.poll(() => painted(page)).toEqual(['China', 'Russia', 'Russia', 'China']);
    await popup.press('Each name once per section');
    await expect.poll(() => painted(page)).toEqual(all);
  });

  test('it walks the page from mention to mention', async () => {
    const page = await stage.driver.open('about:blank');
    await page.setViewport({ width: 800, height: 300 });
    await page.goto(stage.site.url('/bbc.html'));
    await until('names to be painted', async () => (await painted(page)).length > 0);
    const popup = await stage.driver.popup(page);
    await popup.press('Next mention of Antony Blinken');
    await until('the page to scroll', () => page.evaluate(() => scrollY > 100));
  });

  test('search forgives a typo, and finds words of quotes', async () => {
    const { popup } = await open('/bbc.html');
    await search(popup, 'Mishustn');
    await textOf(popup).toContain('Mikhail Mishustin');
    await search(popup, 'iron clad');
    await textOf(popup).toContain('The friendship between the two peoples is iron clad');
    await search(popup, 'qqqqqqqqqq');
    await textOf(popup).toContain('Nothing found');
  });

  test('an actor’s record opens in it, and goes back', async () => {
    const { popup } = await open('/reuters.html');
    await popup.press('Vladimir Putin');
    await textOf(popup).toContain('strengthening unity and coordination');
    await popup.press('Back');
    await textOf(popup).toContain('On this page');
  });

  test('“off on this site” takes every mark away, and back', async () => {
    const { page, popup } = await open('/bbc.html');
    await popup.press('Highlight names on localhost');
    await textOf(popup).toContain('Off on this site');
    await expect.poll(() => painted(page)).toEqual([]);
    const reloaded = await stage.driver.open(stage.site.url('/shadow.html'));
    const elsewhere = await stage.driver.open(stage.site.foreignUrl('/shadow.html'));
    await expect.poll(() => painted(elsewhere)).toContain('Xi Jinping');
    expect(await painted(reloaded)).toEqual([]);
    await stage.driver.closePopup();
    const again = await stage.driver.popup(page);
    await again.press('Highlight names on localhost');
    await expect.poll(() => painted(page)).toContain('Wang Yi');
  });

  test('“off everywhere” does so too, and the toggle command brings all back', async () => {
    const { page, popup } = await open('/bbc.html');
    await popup.press('Highlight names');
    await textOf(popup).toContain('Highlighting is off');
    await expect.poll(() => painted(page)).toEqual([]);
    await stage.driver.closePopup();
    await stage.driver.command('toggle-highlighting');
    await expect.poll(() => painted(page)).toContain('Wang Yi');
  });

  test('it says so where it may not run', async () => {
    const page = await stage.driver.open('about:blank');
    const popup = await stage.driver.popup(page);
    await textOf(popup).toMatch(/Not on this page/);
  });

  test('it opens a bundled article in the reader', async () => {
    const { popup } = await open('/bbc.html');
    await textOf(popup).toContain('Articles on record');
    const title = await popup.run(
      () => document.querySelector('.popup-articles button, .popup-articles a')?.textContent ?? '',
    );
    await popup.press(title.slice(0, 20));
    const reader = await stage.driver.extensionTab('reader.html');
    await expect.poll(() => reader.run(() => document.querySelectorAll('.quote').length)).toBeGreaterThan(5);
  });
});
