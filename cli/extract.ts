import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { problemWords } from '../components/words/problem-words.ts';
import { curatedOf } from '../lib/article/curated.ts';
import { decodePage } from '../lib/extract/decode-page.ts';
import { savedAddress } from '../lib/extract/extract-html.ts';
import { reading, readPage } from '../lib/extract/extract-page.ts';
import { extractText } from '../lib/extract/extract-text.ts';
import type { ExtractOutcome } from '../lib/extract/extracted.ts';
import { FEWEST_WORDS, wordCount } from '../lib/extract/outcome-of.ts';
import type { Problem } from '../lib/problems/problem.ts';
import { lazily } from '../lib/text/lazily.ts';
import { parsePage } from './parse-page.ts';

/** A page to read: its markup or the file that holds it, and where it was. */
interface Request {
  readonly id: string;
  readonly html?: string;
  readonly file?: string;
  readonly url?: string;
}

type Line = { readonly id?: string; readonly error: string };

const curated = lazily(() => curatedOf([]));

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
    const request = readRequest(input);
    await write('error' in request ? { ...request, line } : answer(request));
  }
}

function answer(request: Request): object {
  const { id, file } = request;
  try {
    const outcome = extracted(request);
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

function extracted({ html, file, url }: Request): ExtractOutcome {
  const markup = html ?? decodePage(readFileSync(file ?? ''));
  if (file !== undefined && /\.(?:txt|text|md)$/i.test(file)) return extractText(markup, curated());
  const page = parsePage(markup);
  return reading(page, () => ({ ok: true, value: readPage(page, url ?? savedAddress(markup) ?? '') }));
}

function readRequest(line: string): Request | Line {
  let data: unknown;
  try {
    data = JSON.parse(line);
  } catch (error) {
    return { error: `this line is no JSON: ${error instanceof Error ? error.message : error}` };
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    return { error: 'expected an object {"id", "html" or "file", "url"?}' };
  const { id, html, file, url } = data as Record<string, unknown>;
  if (typeof id !== 'string' || id === '') return { error: '"id" must be a string that is not empty' };
  if ((typeof html === 'string') === (typeof file === 'string'))
    return { id, error: 'one of "html" and "file" must be a string' };
  if (url !== undefined && url !== null && (typeof url !== 'string' || !URL.canParse(url)))
    return { id, error: '"url" must be an address' };
  return {
    id,
    ...(typeof html === 'string' ? { html } : { file: String(file) }),
    ...(typeof url === 'string' ? { url } : {}),
  };
}

/** Writes a line, and waits where the reader of a pipe is slower than the reading. */
function write(value: object): Promise<void> {
  if ('error' in value) process.exitCode = 1;
  return new Promise((resolve, reject) => {
    process.stdout.write(`${JSON.stringify(value)}\n`, (error) => (error ? reject(error) : resolve()));
  });
}

await run(process.argv.slice(2));
