import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { inBothBrowsers } from '../in-both-browsers.ts';
import { painted, pointOf } from '../page-probe.ts';
import { until } from '../until.ts';

/** Gives the colour that most of the name's box has. */
async function groundOf(page: Page): Promise<string> {
  const { x, y } = (await pointOf(page, 'Xi Jinping'))!;
  await page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  });
  const clip = { x: x - 60, y: y - 16, width: 120, height: 32 };
  const picture = await page.screenshot({ clip, encoding: 'base64' });
  // The page itself looks at the picture of it.
  return page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d')!;
    context.drawImage(image, 0, 0);
    const pixels = new Uint32Array(context.getImageData(0, 0, image.width, image.height).data.buffer);
    const counts = new Map<number, number>();
    for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
    const [most = 0] = [...counts].sort(([, one], [, other]) => other - one)[0] ?? [];
    return [most & 255, (most >> 8) & 255, (most >> 16) & 255].join(' ');
  }, picture);
}

inBothBrowsers(
  'where the browser forces its colours',
  (stage) => {
    test('a name is no block of colour; the one that the reader stands at is', async () => {
      stage.site.add('/forced.html', {
        body: '<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title><p style="font-size: 40px">Xi Jinping</p>',
      });
      const page = await stage.driver.open(stage.site.url('/forced.html'));
      await until('the name', async () => (await painted(page)).length > 0);
      expect(await groundOf(page)).toBe('255 255 255');
      await stage.driver.command('next-mention');
      await expect.poll(() => groundOf(page)).not.toBe('255 255 255');
    });
  },
  { forcedColors: true },
);

inBothBrowsers('where the reader has the browser force its colours while a page is open', (stage) => {
  test('a name becomes no block of colour', async () => {
    stage.site.add('/turned-on.html', {
      body: '<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title><p style="font-size: 40px">Xi Jinping</p>',
    });
    const page = await stage.driver.open(stage.site.url('/turned-on.html'));
    const isForced = () => page.evaluate(`matchMedia('(forced-colors: active)').matches`);
    await stage.driver.dress('light');
    await until('the name', async () => (await painted(page)).length > 0);
    expect(await isForced()).toBe(false);
    await stage.driver.dress('forced colours');
    await expect.poll(isForced).toBe(true);
    await expect.poll(() => groundOf(page)).toBe('255 255 255');
    await stage.driver.dress('light');
  });
});
