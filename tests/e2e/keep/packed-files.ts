import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { ROOT } from '../../../cli/build-extension.ts';

/** Packs files as the command line does, and gives what it makes. The file comes a byte a character. */
export function packedFiles(
  files: readonly { readonly name: string; readonly content: string | Uint8Array }[],
): string {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-packed-'));
  try {
    for (const { name, content } of files) writeFileSync(join(folder, name), content);
    const out = join(folder, 'packed.onrecord');
    const { status, stderr } = spawnSync(process.execPath, [join(ROOT, 'cli/pack.ts'), folder, '-o', out], {
      encoding: 'utf8',
    });
    expect({ status, stderr }).toMatchObject({ status: 0 });
    return readFileSync(out, 'latin1');
  } finally {
    rmSync(folder, { recursive: true });
  }
}
