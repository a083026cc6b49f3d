import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mulberry32 } from './mulberry32.ts';

const SEEDS = join(import.meta.dirname, '../seeds');

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
