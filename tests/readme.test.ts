import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../cli/build-extension.ts';
import { buildIndex } from '../lib/packs/build.ts';

const SEEDS = join(ROOT, 'seeds');
const readme = readFileSync(join(ROOT, 'README.md'), 'utf8').replace(/\s+/g, ' ');

const files = readdirSync(SEEDS)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(SEEDS, name))) }));
const { actors, articles } = buildIndex(
  files,
  readFileSync(join(SEEDS, 'actors.json'), 'utf8'),
  'actors.json',
);

test.each([
  ['articles', new RegExp(`\\b${['no', 'one', 'two', 'three', 'four'][articles.length]} news articles\\b`)],
  ['quotes', new RegExp(`\\bthe ${articles.flatMap(({ quotes }) => quotes).length} quotes in them\\b`)],
  ['actors', new RegExp(`\\bthe ${actors.length} people, states and organisations\\b`)],
])('the README counts the %s of the index rightly', (_, sentence) => {
  expect(sentence.test(readme), `${sentence} in README.md`).toBe(true);
});
