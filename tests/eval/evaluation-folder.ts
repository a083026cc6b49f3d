import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * Finds the folder of the evaluation data: `ON_RECORD_EVAL`, or `../shared/eval` beside the repository. Null where it is
 * absent: the data is not part of the project.
 */
export function evaluationFolder(): string | null {
  const folder = resolve(process.env.ON_RECORD_EVAL ?? join(import.meta.dirname, '../../../shared/eval'));
  return existsSync(join(folder, 'score-quotes.mjs')) ? folder : null;
}
