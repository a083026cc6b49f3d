import { createInterface } from 'node:readline';
import { problemWords } from '../components/words/problem-words.ts';
import { FEWEST_WORDS, wordCount } from '../lib/extract/outcome-of.ts';
import type { Problem } from '../lib/problems/problem.ts';
import { type ExtractRequest, extractRequested, readExtractRequest } from './extract-request.ts';
import { writeLine } from './write-line.ts';

/**
 * Reads articles out of pages: files named on the command line, or JSON lines, `{"id", "html" or "file", "url"?}`, from standard input.
 * Writes a JSON line for each. A page with too few words for an article is answered with what it has, and says so in `problem`. A file that
 * is not there, a page that cannot be read and a bad line are answered with `{"id"?, "error"}` and make the exit status 1; the others are
 * answered all the same.
 */
async function run(files: readonly string[]): Promise<void> {
  for (const file of files) await write(answer({ id: file, file }));
  if (files.length > 0) return;
  let line = 0;
  for await (const input of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    line++;
    if (input.trim() === '') continue;
    const request = readExtractRequest(input);
    await write('error' in request ? { ...request, line } : answer(request));
  }
}

function answer(request: ExtractRequest): object {
  const { id, file } = request;
  try {
    const outcome = extractRequested(request);
    if (!outcome.ok) return { id, error: `${file ?? 'html'}: ${problemWords(outcome.error)}` };
    const { published, address, ...rest } = outcome.value;
    const words = wordCount(rest.text);
    const problem: Problem = { code: 'page-no-article', words, fewest: FEWEST_WORDS };
    return {
      ...(words < FEWEST_WORDS ? { problem: problemWords(problem) } : {}),
      ...{
        id,
        title: rest.title,
        authors: rest.authors,
        published: published.day,
        publishedSure: published.isSure,
      },
      ...{ publishedPrinted: published.printed, site: rest.site, url: address, language: rest.language },
      ...{ excerpt: rest.isExcerpt, text: rest.text },
    };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}

/** Writes an answer; one that is an error makes the exit status 1. */
function write(value: object): Promise<void> {
  if ('error' in value) process.exitCode = 1;
  return writeLine(JSON.stringify(value));
}

await run(process.argv.slice(2));
