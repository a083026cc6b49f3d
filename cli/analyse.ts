import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { analyse } from '../lib/article/analyse.ts';
import { curatedOf } from '../lib/article/curated.ts';
import { readActors } from '../lib/packs/read-actors.ts';
import { analysisLine } from './analysis-line.ts';
import { readArticleLine } from './article-line.ts';
import { Together } from './together.ts';
import { writeLine } from './write-line.ts';

/**
 * Reads articles as JSON lines, `{"id", "text", "date"?}`, from standard input and writes the analysis of each as a JSON line to
 * standard output. A bad line is answered with `{"id"?, "error", "line"}` and makes the exit status 1; the other lines are
 * answered all the same. With `--together` the articles are one library: an actor has the same id in all lines, and a last line lists
 * the actors. Then nothing is written before everything is read.
 */
async function run(): Promise<void> {
  const { values } = parseArgs({ options: { together: { type: 'boolean', default: false } } });
  const file = join(import.meta.dirname, '..', 'seeds', 'actors.json');
  const actors = readActors(readFileSync(file, 'utf8'), 'seeds/actors.json');
  const curated = curatedOf(actors);
  const together = values.together ? new Together(curated) : null;
  let line = 0;
  for await (const input of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    line++;
    if (input.trim() === '') continue;
    const request = readArticleLine(input);
    if ('error' in request) {
      process.exitCode = 1;
      const answer = { ...request, line };
      if (together) together.addBadLine(answer);
      else await writeLine(JSON.stringify(answer));
      continue;
    }
    const article = analyse(request.id, request.text, curated, request.date);
    const answer = analysisLine(article, actors);
    if (together) together.add(article, answer);
    else await writeLine(JSON.stringify(answer));
  }
  if (together) for (const answer of together.answers()) await writeLine(JSON.stringify(answer));
}

await run();
