import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { inBothBrowsers } from '../in-both-browsers.ts';
import { openCard } from '../open-card.ts';
import { painted, pointOf, untilDrawn } from '../page-probe.ts';
import { until } from '../until.ts';
import { cardBox } from './card-box.ts';

/** Names with much on record and with little, with many roles and with none. */
const NAMES = ['Wang Yi', 'NATO', 'Iran', 'Xi Jinping', 'Mikhail Mishustin', 'Taiwan'];
const TEXT = NAMES.map((name) => `<p>They spoke of ${name} on Wednesday.</p>`).join('');
const XI = '<p>He also met with Chinese President Xi Jinping on Wednesday.</p>';

/** What a reader who enlarges everything has left of a window of 1280 x 900. */
const ZOOMS = [
  { name: '200 %', width: 640, height: 450, deviceScaleFactor: 2 },
  { name: '400 %', width: 320, height: 225, deviceScaleFactor: 4 },
  { name: 'a low window', width: 1280, height: 420, deviceScaleFactor: 1 },
];

inBothBrowsers(
  'the size of the card',
  (stage) => {
    const open = async (body: string): Promise<Page> => {
      stage.site.add('/size.html', {
        body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title><body>${body}`,
      });
      return stage.driver.open(stage.site.url('/size.html'));
    };
    test('is the same for whoever it shows, and stays', async () => {
      const page = await open(TEXT);
      await until('the names', async () => (await painted(page)).length === NAMES.length);
      const heights = new Set<number>();
      for (const name of NAMES) {
        const card = await openCard(stage.driver, page, name);
        for (let frame = 0; frame < 12; frame += 1) {
          await untilDrawn(card);
          heights.add(await card.run(() => innerHeight));
        }
        await page.keyboard.press('Escape');
        await until('the card to close', async () => (await cardBox(page)) === null);
      }
      expect([...heights]).toEqual([440]);
    });

    test('has no scroll bar but for what is longer', async () => {
      const page = await open(TEXT);
      for (const name of NAMES) {
        const card = await openCard(stage.driver, page, name);
        const { overflow, width } = await card.run(() => {
          const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.documentElement;
          const main = document.querySelector('main')!.getBoundingClientRect().height;
          return {
            // Browsers round a fraction of a pixel either way.
            overflow: scrollHeight - Math.max(main, clientHeight) > (main > clientHeight ? 1.5 : 0),
            width: scrollWidth - clientWidth,
          };
        });
        expect({ name, overflow, width }).toEqual({ name, overflow: false, width: 0 });
        await page.keyboard.press('Escape');
        await until('the card to close', async () => (await cardBox(page)) === null);
      }
    });

    test.each(ZOOMS)('$name: a sheet with nearly all of the height, a quote in sight', async (view) => {
      const page = await open(`<div style="height: 300px"></div>${XI}<div style="height: 900px"></div>`);
      await page.setViewport(view);
      const card = await openCard(stage.driver, page, 'Xi Jinping');
      await until('the quotes', () => card.run(() => document.querySelector('blockquote') !== null));
      await untilDrawn(card);
      const box = (await cardBox(page))!;
      expect(box.bottom - box.top).toBeGreaterThan(view.height * 0.85);
      expect(box.bottom).toBeGreaterThan(view.height - 8);
      const seen = await card.run(() => {
        const { top } = document.querySelector('blockquote')!.getBoundingClientRect();
        return innerHeight - top;
      });
      // Two lines at least.
      expect(seen).toBeGreaterThan(36);
      expect(await card.run(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    });

    test.each(['html { zoom: 2 }', 'html { zoom: 4 }', 'body { zoom: 2 }'])(
      'is no other on a page with %s, and the card stands at its name',
      async (style) => {
        const page = await open(
          `<style>${style} body { margin: 8px 2px; font-size: 10px }</style><p>Xi Jinping</p>`,
        );
        const { x, y } = await until('the name', () => pointOf(page, 'Xi Jinping'));
        const card = await openCard(stage.driver, page, 'Xi Jinping');
        const box = (await cardBox(page))!;
        expect(await card.run(() => [innerWidth, innerHeight])).toEqual([380, 440]);
        expect(Math.abs(box.bottom - box.top - 440)).toBeLessThan(12);
        expect(Math.abs(box.right - box.left - 380)).toBeLessThan(18);
        expect(box.top).toBeGreaterThan(y);
        expect(box.top - y).toBeLessThan(60);
        expect(box.left).toBeLessThan(x);
      },
    );

    test('ends at the end of a name that is read from right to left', async () => {
      const page = await open('<p dir="rtl" lang="ar">قال <b>Xi Jinping</b> ذلك يوم الأربعاء</p>');
      const end = await until('the name', () =>
        page.evaluate(() => document.querySelector('b')!.getBoundingClientRect().right),
      );
      await openCard(stage.driver, page, 'Xi Jinping');
      const box = (await cardBox(page))!;
      expect(Math.abs(box.right - end)).toBeLessThan(18);
    });
  },
  { scrollBars: true },
);
