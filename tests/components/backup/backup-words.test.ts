import { expect, test } from 'vitest';
import { leftWords } from '../../../components/backup/backup-words.ts';
import type { Problem } from '../../../lib/problems/problem.ts';

const IN = 'Some articles of the file are in your library: import it again to go on, or take it back below.';

test.each<[error: Problem, words: string]>([
  [
    { code: 'library-full' },
    `There is no room left for your library: the disk is full, or the browser allows no more. Make room first. ${IN}`,
  ],
  [{ code: 'backup-gone', file: 'zenda.onrecord' }, IN],
  [
    { code: 'unexpected', message: 'dam' },
    `Something went wrong inside On Record. Try again; if it stays, reinstall the extension. (dam) ${IN}`,
  ],
])('an import that is left in the middle by %j does not say that nothing was changed', (error, words) => {
  expect(leftWords(error)).toBe(words);
});
