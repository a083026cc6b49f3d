import { expect, test } from 'vitest';
import { contrastOf, over, shadeOf } from '../../../lib/page/kept/shade.ts';

test.each([
  ['rgb(0, 0, 0)', 0, 1],
  ['rgb(255, 255, 255)', 1, 1],
  ['rgba(255, 255, 255, 0.25)', 1, 0.25],
  ['rgb(255 255 255 / 50%)', 1, 0.5],
  ['rgb(119, 119, 119)', 0.184, 1],
  ['color(srgb 1 1 1 / 0.5)', 1, 0.5],
  ['color(srgb-linear 0.5 0.5 0.5)', 0.5, 1],
  ['color(display-p3 0 0 0)', 0, 1],
  ['oklch(1 0 none)', 1, 1],
  ['oklch(0.5 0.1 250 / 0.3)', 0.125, 0.3],
  ['oklab(0 0 0)', 0, 1],
  ['lab(100 0 0)', 1, 1],
  ['lch(50 20 30)', 0.184, 1],
])('%s is as light as %d, and as opaque as %d', (colour, light, alpha) => {
  const shade = shadeOf(colour);
  expect(shade?.light).toBeCloseTo(light, 2);
  expect(shade?.alpha).toBeCloseTo(alpha, 5);
});

test.each(['', 'transparent', 'red', 'color(xyz 1 1 1)', 'url(#a)', 'rgb()x'])(
  'nobody knows %j',
  (colour) => {
    expect(shadeOf(colour)).toBeNull();
  },
);

test('black on white has the most contrast, and a colour on itself has none', () => {
  expect(contrastOf(0, 1)).toBe(21);
  expect(contrastOf(1, 0)).toBe(21);
  expect(contrastOf(0.3, 0.3)).toBe(1);
  expect(over({ light: 0, alpha: 0.5 }, 1)).toBe(0.5);
});
