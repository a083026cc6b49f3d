import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const WRITER = join(import.meta.dirname, '..', '..', 'cli', 'write-line.ts');

test('who stops reading ends the program, without a word', async () => {
  const endless = `import { writeLine } from ${JSON.stringify(WRITER)}; for (;;) await writeLine('It rained in Zenda.');`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', endless]);
  let said = '';
  child.stderr.on('data', (text) => {
    said += text;
  });
  const [first] = await once(child.stdout, 'data');
  expect(String(first)).toMatch(/^It rained in Zenda\.\n/);
  child.stdout.destroy();
  const [status] = await once(child, 'close');
  expect([status, said]).toEqual([0, '']);
});
