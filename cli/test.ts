/**
 * Runs every test there is: `npm test`. Its last line is `N passed, N failed`, its exit status says the same.
 * A browser that is missing is installed where nobody need be asked, and named otherwise; none is skipped.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { join } from 'node:path';
import { buildExtension, ROOT } from './build-extension.ts';
import { BROWSER_KINDS } from './find-browser.ts';
import { provideBrowsers } from './provide-browsers.ts';
import { readTally, sumTallies, type Tally } from './tally.ts';

/** Is one run of vitest among those that make up a whole one. */
interface Part {
  /** Names its report. */
  readonly name: string;
  readonly args: readonly string[];
  readonly isPatient: boolean;
}

/**
 * A browser leaves much of a second core idle while it waits for pages. Tests that need none, and those that look at what stands still, run beside the others and
 * give way to them. Behind them they took fifteen minutes more.
 */
const PARTS: readonly Part[] = [
  { name: 'beside', args: ['--project=unit', '--project=sight'], isPatient: true },
  { name: 'browsers', args: ['--project=browser', '--project=e2e', '--project=faults'], isPatient: false },
];

try {
  await provideBrowsers();
  for (const kind of BROWSER_KINDS) {
    process.stdout.write(`Building for ${kind}...\n`);
    await buildExtension(kind);
  }
  // Further arguments are handed through, so that `npm test -- tests/e2e/card.test.ts` runs one file.
  const args = process.argv.slice(2);
  const parts = args.length > 0 ? [{ name: 'some', args, isPatient: false }] : PARTS;
  const outcomes = await Promise.all(parts.map(runPart));
  conclude(sumTallies(outcomes.map(({ tally }) => tally)), Math.max(...outcomes.map(({ status }) => status)));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  conclude({ passed: 0, failed: 1, skipped: 0, notes: [] }, 1);
}

function runPart({ name, args, isPatient }: Part): Promise<{ tally: Tally; status: number }> {
  const report = join(ROOT, '.tmp', `vitest-${name}.json`);
  mkdirSync(join(ROOT, '.tmp'), { recursive: true });
  rmSync(report, { force: true });
  const vitest = join(ROOT, 'node_modules/vitest/vitest.mjs');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [vitest, 'run', ...reporters, ...args], {
      cwd: ROOT,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    if (isPatient && child.pid !== undefined)
      setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
    child.on('error', fail);
    child.on('close', (code) => {
      try {
        const tally = readTally(readFileSync(report, 'utf8'));
        // An error outside any test (an unhandled rejection) fails the run without failing a test: count it.
        done({
          tally: code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally,
          status: code ?? 1,
        });
      } catch (error) {
        fail(error);
      }
    });
  });
}

function conclude(tally: Tally, status: number): void {
  for (const note of tally.notes) process.stdout.write(`${note}\n`);
  const failed = status !== 0 && tally.failed === 0 ? 1 : tally.failed;
  const skipped = tally.skipped > 0 ? `, ${tally.skipped} skipped` : '';
  process.stdout.write(`${tally.passed} passed, ${failed} failed${skipped}\n`);
  process.exitCode = failed > 0 ? 1 : 0;
}
