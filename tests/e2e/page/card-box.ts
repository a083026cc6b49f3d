import type { Page } from 'puppeteer-core';
import type { Box } from '../../../lib/page/card/place-card.ts';

/** Gives the box where the host of the card is hit, on a grid: what the reader can click; null when nowhere. In CSS px. */
export function cardBox(page: Page): Promise<Box | null> {
  return page.evaluate(() => {
    const hits: [number, number][] = [];
    for (let y = 2; y < innerHeight; y += 4)
      for (let x = 2; x < innerWidth; x += 8) {
        const hit = Document.prototype.elementFromPoint.call(document, x, y);
        if (hit?.parentNode === document.documentElement && hit !== document.body) hits.push([x, y]);
      }
    if (hits.length === 0) return null;
    const xs = hits.map(([x]) => x);
    const ys = hits.map(([, y]) => y);
    return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
  });
}
