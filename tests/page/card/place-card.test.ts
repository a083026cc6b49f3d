import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { overlaps, placeCard } from '../../../lib/page/card/place-card.ts';

const SCREEN = { left: 0, top: 0, right: 1_000, bottom: 800 };
const box = (left: number, top: number, width = 80, height = 20) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

describe('a card', () => {
  test.each([
    ['under a name near the top', box(100, 50), SCREEN, 300, { left: 100, top: 76, width: 380, height: 300 }],
    [
      'over a name near the bottom',
      box(100, 700),
      SCREEN,
      300,
      { left: 100, top: 394, width: 380, height: 300 },
    ],
    ['away from the right edge', box(900, 50), SCREEN, 300, { left: 612, top: 76, width: 380, height: 300 }],
    [
      'no taller than most of the screen',
      box(100, 50),
      SCREEN,
      900,
      { left: 100, top: 76, width: 380, height: 480 },
    ],
    [
      'on a small screen',
      box(10, 50),
      { left: 0, top: 0, right: 300, bottom: 400 },
      300,
      { left: 8, top: 76, width: 284, height: 240 },
    ],
    [
      'in the part that a pinch left visible',
      box(450, 300),
      { left: 400, top: 250, right: 700, bottom: 450 },
      300,
      { left: 408, top: 326, width: 284, height: 116 },
    ],
  ])('%s', (_name, name, viewport, height, placement) => {
    expect(placeCard(name, viewport, height)).toEqual(placement);
  });

  test('never covers the name, and never leaves the viewport', () => {
    const size = fc.integer({ min: 0, max: 2_000 });
    fc.assert(
      fc.property(size, size, size, size, size, (x, y, right, bottom, height) => {
        const viewport = { left: 0, top: 0, right, bottom };
        const name = box(x, y);
        fc.pre(name.right <= right && name.bottom <= bottom);
        const placed = placeCard(name, viewport, height);
        const card = box(placed.left, placed.top, placed.width, placed.height);
        expect(overlaps(card, name)).toBe(false);
        if (placed.height > 0 && placed.width > 0) {
          expect(card.left >= 0 && card.right <= right).toBe(true);
          expect(card.top >= 0 && card.bottom <= bottom).toBe(true);
        }
      }),
    );
  });
});
