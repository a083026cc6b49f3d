import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { trials } from './trials.ts';

/** Articles of 100 kB: 60 MB, and 240 where all trials run. */
const ARTICLES = trials({ all: 2_400, few: 600 });
/** Two entries of 16 MB, as bytes and as text. A file of 60 MB that is held whole takes that and its text besides: more than 200. */
const MOST_MEGABYTES = 150;

test('a large file is written and read in memory that does not grow with it', () => {
  const script = join(import.meta.dirname, 'large-backup.ts');
  const { stdout, stderr } = spawnSync(process.execPath, ['--expose-gc', script, String(ARTICLES)], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  const { read, written, memory } = JSON.parse(stdout) as Record<string, number>;
  expect(read).toBe(ARTICLES);
  expect(written).toBeLessThan(MOST_MEGABYTES);
  expect(memory).toBeLessThan(MOST_MEGABYTES);
});
