import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const THEME = readFileSync(new URL('../../components/theme.css', import.meta.url), 'utf8');

const GROUNDS = ['paper', 'paper-raised', 'accent-wash'];

/** Least contrast of a token on a ground, as WCAG counts it: 7 for text at level AAA, 3 for the lines of controls. */
const LEAST: readonly (readonly [token: string, grounds: readonly string[], ratio: number])[] = [
  ['ink', GROUNDS, 7],
  ['ink-soft', GROUNDS, 7],
  ['accent', GROUNDS, 7],
  // Lies under text only while a button is held down.
  ['ink-soft', ['paper-pressed'], 6],
  ['accent', ['paper-pressed'], 6],
  ['on-accent', ['accent'], 7],
  ['control-line', [...GROUNDS, 'paper-pressed'], 3],
];

const pairs = LEAST.flatMap(([token, grounds, ratio]) =>
  grounds.flatMap((ground) =>
    (['light', 'dark'] as const).map((scheme) => ({ token, ground, scheme, ratio })),
  ),
);

test.each(pairs)('$token on $ground, $scheme: at least $ratio to 1', ({ token, ground, scheme, ratio }) => {
  expect(contrast(colour(token, scheme), colour(ground, scheme))).toBeGreaterThanOrEqual(ratio);
});

function colour(token: string, scheme: 'light' | 'dark'): string {
  const [, light, dark] = new RegExp(`--${token}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(THEME) ?? [];
  return (scheme === 'light' ? light : dark) ?? '';
}

function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Gives the relative luminance of `#rrggbb`, by WCAG 2.2's definition. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
