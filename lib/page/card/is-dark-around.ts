import { elementAround } from '../dom/dom.ts';

/** How browsers write a computed colour, and what its lightness and its opacity are, both from 0 to 1. */
const COLOURS: readonly {
  readonly name: string;
  readonly begins: string;
  /** The lightness, from the numbers in the brackets. */
  readonly lightness: (numbers: readonly number[]) => number;
}[] = [
  { name: 'of the screen', begins: 'rgb', lightness: ([r = 0, g = 0, b = 0]) => luma(r, g, b) / 255 },
  { name: 'of a colour space', begins: 'color(', lightness: ([r = 0, g = 0, b = 0]) => luma(r, g, b) },
  { name: 'by perceived lightness', begins: 'okl', lightness: ([lightness = 0]) => lightness },
  { name: 'by lightness in percent', begins: 'l', lightness: ([lightness = 0]) => lightness / 100 },
];

/** What is less light than this is dark, and what is less opaque shows what lies behind. */
const HALF = 0.5;

/**
 * Says whether an element stands on a dark ground: the nearest opaque one. Where that is a picture, or where there is none, the text's
 * own colour tells: light text is meant for a dark ground.
 */
export function isDarkAround(element: Element): boolean {
  for (let around: Element | null = element; around; around = elementAround(around)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(around);
    if (backgroundImage !== 'none') break;
    const ground = readColour(backgroundColor);
    if (ground && ground.opacity > HALF) return ground.lightness < HALF;
  }
  const text = readColour(getComputedStyle(element).color);
  return text !== null && text.lightness > HALF;
}

/** Reads a computed colour; null where it is written in no known way. */
function readColour(colour: string): { readonly lightness: number; readonly opacity: number } | null {
  const row = COLOURS.find(({ begins }) => colour.startsWith(begins));
  const [values = '', opacity = '1'] = colour.replace(/^[^(]*\((?:[a-z][\w-]* )?/, '').split('/');
  const numbers = (values.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
  if (!row || numbers.length === 0) return null;
  // `rgba(0, 0, 0, 0)` has its opacity behind a comma.
  return {
    lightness: row.lightness(numbers),
    opacity: row.begins === 'rgb' && numbers.length > 3 ? (numbers[3] ?? 1) : Number.parseFloat(opacity),
  };
}

const luma = (red: number, green: number, blue: number): number => 0.299 * red + 0.587 * green + 0.114 * blue;
