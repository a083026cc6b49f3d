import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { citation } from '../components/citation.ts';
import { analyse } from '../lib/article/analyse.ts';
import { curatedOf } from '../lib/article/curated.ts';
import { isDay } from '../lib/english/dates/written-day.ts';
import { isStated } from '../lib/holdings/is-stated.ts';
import { viewQuote } from '../lib/holdings/quote-view.ts';
import type { ArticleId } from '../lib/model.ts';
import { readActors } from '../lib/packs/read-actors.ts';
import { perParagraph } from '../lib/quotes/per-paragraph.ts';

/**
 * Reads articles as JSON lines, `{"id", "text", "date"?}`, from standard input and writes the analysis of each as a JSON line to
 * standard output. A bad line is answered with `{"id"?, "error", "line"}` and makes the exit status 1; the other lines are
 * answered all the same. A quote of several paragraphs is written once for each, with the citation of the whole.
 */
async function run(): Promise<void> {
  const file = join(import.meta.dirname, '..', 'seeds', 'actors.json');
  const actors = readActors(readFileSync(file, 'utf8'), 'seeds/actors.json');
  const curated = curatedOf(actors);
  let line = 0;
  for await (const input of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    line++;
    if (input.trim() === '') continue;
    const request = readRequest(input);
    if ('error' in request) {
      process.exitCode = 1;
      await write({ ...request, line });
      continue;
    }
    const article = analyse(request.id, request.text, curated, request.date);
    const { id, date, source, mentions, quotes, roles, discovered } = article;
    const named = new Map([...actors, ...discovered].map((actor) => [actor.id, actor]));
    await write({
      id,
      date,
      source,
      mentions: mentions
        .filter(({ actor }) => !discovered.some(({ id: own }) => own === actor))
        .map(({ start, end, actor, rule }) => ({ start, end, actor, rule })),
      quotes: quotes.flatMap((quote) => {
        const cited = citation(viewQuote(article, quote, named));
        return perParagraph(request.text, quote).map((part) => ({
          ...part,
          stated: isStated(quote),
          citation: cited,
        }));
      }),
      roles: roles.map(({ actor, role, of, main, start, end }) => ({
        ...{ actor, role, of: of?.name ?? null, main, start, end },
      })),
      actors: discovered.map(({ id: actor, name, kind }) => ({
        id: actor,
        name,
        kind,
        mentions: mentions
          .filter((mention) => mention.actor === actor)
          .map(({ start, end, rule }) => ({ start, end, rule })),
      })),
    });
  }
}

type Request = { id: ArticleId; text: string; date?: string } | { id?: string; error: string };

function readRequest(line: string): Request {
  let data: unknown;
  try {
    data = JSON.parse(line);
  } catch (error) {
    return { error: `this line is no JSON: ${error instanceof Error ? error.message : error}` };
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    return { error: 'expected an object {"id", "text", "date"?}' };
  const { id, text, date } = data as Record<string, unknown>;
  if (typeof id !== 'string' || id === '') return { error: '"id" must be a string that is not empty' };
  if (typeof text !== 'string') return { id, error: '"text" must be a string' };
  if (text.trim() === '') return { id, error: '"text" is empty' };
  if (date === undefined || date === null) return { id: id as ArticleId, text };
  if (typeof date !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(date) || !isDay(date))
    return { id, error: '"date" must be a day of the calendar as YYYY-MM-DD' };
  return { id: id as ArticleId, text, date };
}

/** Writes a line, and waits where the reader of a pipe is slower than the analysis. */
function write(value: unknown): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(`${JSON.stringify(value)}\n`, (error) => (error ? reject(error) : resolve()));
  });
}

await run();
