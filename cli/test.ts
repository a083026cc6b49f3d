/**
 * Runs every test there is: `npm test`. Its last line is `N passed, N failed`, its exit status says the same.
 * A browser that is missing is installed where nobody need be asked, and named otherwise; none is skipped.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildExtension, ROOT } from './build-extension.ts';
import { BROWSER_KINDS } from './find-browser.ts';
import { provideBrowsers } from './provide-browsers.ts';
import { readTally, type Tally } from './tally.ts';

const REPORT = join(ROOT, '.tmp', 'vitest.json');

try {
  await provideBrowsers();
  for (const kind of BROWSER_KINDS) {
    process.stdout.write(`Building for ${kind}...\n`);
    await buildExtension(kind);
  }
  const status = await runVitest(process.argv.slice(2));
  conclude(readTally(readFileSync(REPORT, 'utf8')), status);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  conclude({ passed: 0, failed: 1, skipped: 0, notes: [] }, 1);
}

/** Hands further arguments through, so that `npm test -- tests/e2e/card.test.ts` runs one file. */
function runVitest(args: readonly string[]): Promise<number> {
  mkdirSync(join(ROOT, '.tmp'), { recursive: true });
  rmSync(REPORT, { force: true });
  const vitest = join(ROOT, 'node_modules/vitest/vitest.mjs');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`];
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [vitest, 'run', ...reporters, ...args], {
      cwd: ROOT,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.on('error', fail);
    child.on('close', (code) => done(code ?? 1));
  });
}

function conclude(tally: Tally, status: number): void {
  for (const note of tally.notes) process.stdout.write(`${note}\n`);
  // An error outside any test (an unhandled rejection) fails the run without failing a test: count it.
  const failed = status !== 0 && tally.failed === 0 ? 1 : tally.failed;
  const skipped = tally.skipped > 0 ? `, ${tally.skipped} skipped` : '';
  process.stdout.write(`${tally.passed} passed, ${failed} failed${skipped}\n`);
  process.exitCode = failed > 0 ? 1 : 0;
}
