import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { trials } from './trials.ts';

/** Articles of 100 kB: 60 MB, and 240 where all trials run. */
const ARTICLES = trials({ all: 2_400, few: 600 });
/** Megabytes: an entry of 16 as packed, as bytes and as text, and the program. */
const MOST = 150;
/** What is never given back is the program, 45 megabytes. With what is read of a file of 60 held, it is 80. */
const MOST_LASTING = 60;

interface Report {
  readonly read: number;
  readonly writing: { readonly most: number; readonly lasting: number };
  readonly reading: Report['writing'];
}

test('a large file is written and read in memory that does not grow with it', () => {
  const script = join(import.meta.dirname, 'large-backup.ts');
  const { stdout, stderr } = spawnSync(process.execPath, ['--expose-gc', script, String(ARTICLES)], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  const { read, writing, reading } = JSON.parse(stdout) as Report;
  expect(read).toBe(ARTICLES);
  for (const { most, lasting } of [writing, reading]) {
    expect(most).toBeLessThan(MOST);
    expect(lasting).toBeLessThan(MOST_LASTING);
  }
});
