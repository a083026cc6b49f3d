/**
 * Two checks under one name. `npm run check` checks this repository: format, lint, types, dead code, both builds, and stops at the first that fails. That is what a build
 * server runs. `npm run -s check -- DRAFT --library FILE.onrecord` checks a draft: what of its quotations is on record. To check what one wrote is the same wish at a desk and at a
 * keyboard, and nobody has to learn a second word for it. What belongs to a draft is loaded with one alone: a mistake there does not keep the repository from being checked.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const args = process.argv.slice(2);
if (args.length === 0) process.exitCode = checkRepository();
else process.exitCode = await (await import('./check/check-draft-file.ts')).checkDraftFile(args);

/** Runs what `package.json` lists, and gives its exit status. */
function checkRepository(): number {
  // npm is a script of the shell's on Windows.
  const { status } = spawnSync('npm run -s check:repository', {
    ...{ cwd: join(import.meta.dirname, '..'), stdio: 'inherit', shell: true },
  });
  return status ?? 1;
}
