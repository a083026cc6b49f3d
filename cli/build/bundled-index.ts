import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Index } from '../../lib/model.ts';
import { buildIndex } from '../../lib/packs/build.ts';

const SEEDS = join(import.meta.dirname, '..', '..', 'seeds');

/** Builds the bundled index from the articles in seeds/. Throws at a bad record, with its file and line. */
export function bundledIndex(): Index {
  const files = readdirSync(SEEDS)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => ({ name: `seeds/${name}`, bytes: new Uint8Array(readFileSync(join(SEEDS, name))) }));
  return buildIndex(files, readFileSync(join(SEEDS, 'actors.json'), 'utf8'), 'seeds/actors.json');
}
