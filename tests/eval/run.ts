import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { scoreActors } from './actors.ts';
import { mentionFloors } from './baselines.ts';
import { evaluationFolder } from './evaluation-folder.ts';
import { scoreMentions } from './mentions.ts';
import { curatedActors } from './pipeline.ts';
import { measureQuotes } from './quotes.ts';
import { report } from './report.ts';
import { scoreDomain, scoreSeeds } from './resolved.ts';

/**
 * Measures the pipeline against the evaluation data and prints the figures; `--write` makes `RESULTS.md` of them. Where the
 * data is absent it says so and ends well: the data is not the project's to ship.
 */
async function run(): Promise<void> {
  const folder = evaluationFolder();
  if (folder === null) {
    console.log('not run: data absent (set ON_RECORD_EVAL to the folder of the evaluation data)');
    return;
  }
  const curated = curatedActors();
  const text = report({
    quotes: await measureQuotes(folder, curated),
    seeds: await scoreSeeds(folder, curated),
    domain: await scoreDomain(folder, curated),
    actors: await scoreActors(folder, curated),
    mentions: await scoreMentions(folder, curated.actors),
    mentionFloors: await mentionFloors(folder),
  });
  console.log(text);
  if (process.argv.includes('--write')) writeFileSync(join(import.meta.dirname, 'RESULTS.md'), text);
}

await run();
