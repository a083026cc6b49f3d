import { expect, test } from 'vitest';
import { placeMenu } from '../../../components/cite/place-menu.ts';

const box = (left: number, top: number) => ({ left, right: left + 60, top, bottom: top + 20 });
const MENU = { width: 200, height: 300 };

test.each([
  [
    'below where it fits',
    box(100, 50),
    { width: 800, height: 600 },
    false,
    { top: 70, left: 100, height: 300 },
  ],
  [
    'above where it fits only there',
    box(100, 500),
    { width: 800, height: 600 },
    false,
    { top: 200, left: 100, height: 300 },
  ],
  [
    'below and shorter where there is more room',
    box(100, 50),
    { width: 800, height: 300 },
    false,
    { top: 70, left: 100, height: 222 },
  ],
  [
    'above and shorter where there is more room',
    box(100, 200),
    { width: 800, height: 300 },
    false,
    { top: 8, left: 100, height: 192 },
  ],
  [
    'within the window at its end',
    box(700, 50),
    { width: 800, height: 600 },
    false,
    { top: 70, left: 592, height: 300 },
  ],
  [
    'within the window at its start',
    box(-5, 50),
    { width: 800, height: 600 },
    false,
    { top: 70, left: 8, height: 300 },
  ],
  [
    'in a window that is narrower',
    box(20, 50),
    { width: 150, height: 600 },
    false,
    { top: 70, left: 8, height: 300 },
  ],
  [
    'from the end of the button in text from right to left',
    box(500, 50),
    { width: 800, height: 600 },
    true,
    { top: 70, left: 360, height: 300 },
  ],
  [
    'nowhere with less than no height',
    box(0, 2),
    { width: 50, height: 24 },
    false,
    { top: 22, left: 8, height: 0 },
  ],
])('a menu stands %s', (_, button, view, isRightToLeft, expected) => {
  expect(placeMenu(button, MENU, view, isRightToLeft)).toEqual(expected);
});
