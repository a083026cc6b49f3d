import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SEEDS = join(import.meta.dirname, '../../seeds');

/** Generates texts of a given length in characters from the seeds' sentences in random order: the same seed, the same text. */
export function textGenerator(seed: number): (length: number) => string {
  const sentences = readdirSync(SEEDS)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) => readFileSync(join(SEEDS, file), 'utf8').split(/\n+|(?<=[.?!][”"]?) (?=[“"\p{Lu}])/u))
    .filter((sentence) => sentence.length > 20);
  const random = mulberry32(seed);
  return (length) => {
    let text = '';
    while (text.length < length) {
      const sentence = sentences[Math.floor(random() * sentences.length)];
      text += `${sentence}${random() < 0.4 ? '\n\n' : ' '}`;
    }
    return text.slice(0, length);
  };
}

/** The generator mulberry32: 32 bits of state are plenty for shuffling, and every run sees the same numbers. */
export function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
