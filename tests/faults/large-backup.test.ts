import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** Counts articles of 14 kB: 55 MB, and 240 where all trials run. */
const ARTICLES = process.env.ON_RECORD_FAULTS === 'all' ? 17_000 : 4_000;
/** One entry of 16 MB some times over, and what Node leaves lying about. A file of 240 MB held whole takes a gigabyte. */
const MOST_MEGABYTES = 600;

test('a large file is written and read in memory that does not grow with it', () => {
  const script = join(import.meta.dirname, 'large-backup.ts');
  const { stdout, stderr } = spawnSync(process.execPath, [script, String(ARTICLES)], { encoding: 'utf8' });
  expect(stderr).toBe('');
  const { read, written, memory } = JSON.parse(stdout) as Record<string, number>;
  expect(read).toBe(ARTICLES);
  expect(written).toBeLessThan(MOST_MEGABYTES);
  expect(memory).toBeLessThan(MOST_MEGABYTES);
});
