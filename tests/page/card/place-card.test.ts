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
    ['under a name near the top', box(100, 50), SCREEN, { left: 100, top: 76, width: 380, height: 440 }],
    ['over a name near the bottom', box(100, 700), SCREEN, { left: 100, top: 254, width: 380, height: 440 }],
    ['away from the right edge', box(900, 50), SCREEN, { left: 612, top: 76, width: 380, height: 440 }],
    [
      'no taller than most of the screen',
      box(100, 50),
      { ...SCREEN, bottom: 600 },
      { left: 100, top: 76, width: 380, height: 360 },
    ],
    [
      'beside a name in the middle',
      box(100, 290),
      { ...SCREEN, bottom: 600 },
      { left: 100, top: 316, width: 380, height: 276 },
    ],
    [
      'on a narrow screen',
      box(10, 50),
      { left: 0, top: 0, right: 300, bottom: 800 },
      { left: 8, top: 76, width: 284, height: 440 },
    ],
    [
      'as a sheet on a low screen',
      box(10, 50),
      { left: 0, top: 0, right: 640, bottom: 450 },
      { left: 0, top: 10, width: 640, height: 440 },
    ],
    [
      'as a sheet on a very low screen',
      box(10, 50),
      { left: 0, top: 0, right: 320, bottom: 225 },
      { left: 0, top: 8, width: 320, height: 217 },
    ],
    [
      'as a sheet by the name on a low and wide screen',
      box(600, 50),
      { ...SCREEN, bottom: 400 },
      { left: 360, top: 8, width: 640, height: 392 },
    ],
    [
      'as a sheet in the part that a pinch left visible',
      box(450, 300),
      { left: 400, top: 250, right: 700, bottom: 450 },
      { left: 400, top: 258, width: 300, height: 192 },
    ],
    [
      'as a sheet where a large name leaves little room',
      box(100, 170, 400, 260),
      { ...SCREEN, bottom: 600 },
      { left: 100, top: 160, width: 640, height: 440 },
    ],
  ])('%s', (_name, name, viewport, placement) => {
    expect(placeCard(name, viewport)).toEqual(placement);
  });

  test('ends where a name ends that is read from right to left', () => {
    expect(placeCard(box(700, 50), SCREEN, 'rtl')).toMatchObject({ left: 400, width: 380 });
    expect(placeCard(box(100, 50), SCREEN, 'rtl')).toMatchObject({ left: 8 });
  });

  test('never leaves the viewport, and covers no name where there is room beside it', () => {
    const size = fc.integer({ min: 0, max: 2_000 });
    fc.assert(
      fc.property(size, size, size, size, fc.constantFrom('ltr', 'rtl'), (x, y, right, bottom, direction) => {
        const name = box(x, y);
        fc.pre(name.right <= right && name.bottom <= bottom);
        const placed = placeCard(name, { left: 0, top: 0, right, bottom }, direction);
        const card = box(placed.left, placed.top, placed.width, placed.height);
        if (bottom >= 500) expect(overlaps(card, name)).toBe(false);
        if (placed.height > 0 && placed.width > 0) {
          expect(card.left >= 0 && card.right <= right && card.top >= 0 && card.bottom <= bottom).toBe(true);
        }
      }),
    );
  });
});
