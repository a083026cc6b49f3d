/** Tells how light a colour is, and how much of what lies behind shows through it. */
export interface Shade {
  /** Relative luminance, from 0 for black to 1 for white. */
  readonly light: number;
  /** From 0 for nothing to 1. */
  readonly alpha: number;
}

/** Reads a computed colour; null for one that nobody knows. */
export function shadeOf(colour: string): Shade | null {
  const [, space = '', inside = ''] = /^([a-z]+)\((.+)\)$/.exec(colour) ?? [];
  const [values = '', slashed] = inside.split('/');
  const parts = values.split(/[\s,]+/).filter((part) => part !== '');
  const isNamed = space === 'color';
  const [one = 0, two = 0, three = 0] = (isNamed ? parts.slice(1, 4) : parts.slice(0, 3)).map(numberIn);
  const listed = space === 'rgba' || space === 'rgb' ? parts[3] : undefined;
  const alpha = numberIn(slashed ?? listed ?? '1');
  const light = lightOf(isNamed ? (parts[0] ?? '') : space, one, two, three);
  return light === null || !Number.isFinite(light) || !Number.isFinite(alpha) ? null : { light, alpha };
}

/** Gives the contrast of two luminances, from 1 for none to 21 (WCAG 2.2, "contrast ratio"). */
export function contrastOf(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** Lays a colour over what is behind it. */
export function over({ light, alpha }: Shade, behind: number): number {
  return light * alpha + behind * (1 - alpha);
}

function numberIn(written: string): number {
  const value = Number.parseFloat(written);
  if (written.trim() === 'none') return 0;
  return written.includes('%') ? value / 100 : value;
}

/** A wider gamut is as light as sRGB to within what the eye can tell of text. */
const GAMUTS = new Set(['srgb', 'srgb-linear', 'display-p3', 'a98-rgb', 'prophoto-rgb', 'rec2020']);

function lightOf(space: string, one: number, two: number, three: number): number | null {
  switch (space) {
    case 'rgb':
    case 'rgba':
      return luminance(one / 255, two / 255, three / 255);
    case 'oklab':
    case 'oklch':
      return Math.max(0, Math.min(1, one)) ** 3;
    case 'lab':
    case 'lch':
      return one > 8 ? ((one + 16) / 116) ** 3 : one / 903.3;
    default:
      return GAMUTS.has(space) ? luminance(one, two, three, space === 'srgb-linear') : null;
  }
}

function luminance(red: number, green: number, blue: number, isLinear = false): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((value) =>
    isLinear || value <= 0.04045 ? (isLinear ? value : value / 12.92) : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
