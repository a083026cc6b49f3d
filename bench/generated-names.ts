import { mulberry32 } from './mulberry32.ts';

const SYLLABLES = 'ka lo mi ra te vo su ne bri dan zor el quin tha ver os mar il ben tu fa gor sha win'.split(
  ' ',
);

/** Generates names of people who do not exist, each once: the same number, the same names, and fewer are the first of more. */
export function* generatedNames(count: number): Generator<string> {
  const random = mulberry32(3);
  const word = (): string => {
    let text = '';
    for (let left = random() < 0.6 ? 2 : 3; left > 0; left -= 1)
      text += SYLLABLES[Math.floor(random() * SYLLABLES.length)];
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  const seen = new Set<string>();
  while (seen.size < count) {
    const name = random() < 0.85 ? `${word()} ${word()}` : `${word()} ${word()}-${word()}`;
    if (seen.has(name)) continue;
    seen.add(name);
    yield name;
  }
}
