import { describe, expect, test } from 'vitest';
import { problemWords } from '../../../components/words/problem-words.ts';
import type { Problem } from '../../../lib/problems/problem.ts';
import { Refusal } from '../../../lib/problems/refusal.ts';
import { HOSTILE_FILES } from './hostile-files.ts';
import { HOSTILE_LINES } from './hostile-lines.ts';
import { articleLine, madeBackup, readWhole } from './made-backup.ts';

async function problemIn(bytes: Uint8Array, size?: number): Promise<Problem | null> {
  try {
    await readWhole(bytes, 'zenda.onrecord', size);
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error.problem;
    throw error;
  }
}

describe('what is no sound backup is refused in a sentence that names file, entry and line', () => {
  test.each([...HOSTILE_FILES, ...HOSTILE_LINES])('$name', async ({ make, refused }) => {
    const problem = await problemIn(await make());
    expect(problem).toMatchObject({ file: 'zenda.onrecord', ...refused });
    const words = problemWords(problem!);
    expect(words).toMatch(/^zenda\.onrecord.*(?:Nothing|nothing) was changed\.$/s);
    expect(words.length).toBeLessThan(300);
    const { entry, line } = refused as { entry?: string; line?: number };
    if (entry !== undefined) expect(words).toContain(entry.slice(0, 20));
    if (typeof line === 'number') expect(words).toContain(`line ${line} of`);
  });
});

test('a byte turned round, wherever it is, is refused or changes nothing that is read', async () => {
  const sound = await madeBackup([articleLine(1), articleLine(2)]);
  const whole = await readWhole(sound);
  let refusals = 0;
  for (let at = 0; at < sound.length; at += 1) {
    const bytes = sound.slice();
    bytes[at] = (bytes[at] ?? 0) ^ (1 << (at % 8));
    const problem = await problemIn(bytes);
    if (problem === null) expect(await readWhole(bytes)).toEqual(whole);
    else refusals += 1;
  }
  // The rest are the list at the end, which nobody asks, and dates.
  expect(refusals / sound.length).toBeGreaterThan(0.6);
});

test('a file that is cut anywhere is refused', async () => {
  const sound = await madeBackup([articleLine(1), articleLine(2)]);
  for (let length = 0; length < sound.length; length += 7)
    expect(await problemIn(sound.slice(0, length)), `${length} bytes`).not.toBeNull();
});
