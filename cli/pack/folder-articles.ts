import { createReadStream, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { problemWords } from '../../components/words/problem-words.ts';
import type { Extracted, ExtractOutcome } from '../../lib/extract/extracted.ts';
import { LONGEST_TEXT } from '../../lib/library/article-record.ts';
import { EXTRACTED } from '../../lib/library/extracted-schema.ts';
import { fitTo } from '../../lib/shapes/fit.ts';
import { extractPlain, extractRequested, readExtractRequest } from '../extract-request.ts';
import { readPdfFile } from './read-pdf-file.ts';

/** An article that was found, or why there is none; `where` is its file within the folder, with the line where it is of one. */
export type FolderArticle = { readonly where: string } & (
  | { readonly extracted: Extracted; readonly file: string }
  | { readonly refused: string }
);

/** Lists the files of a folder and of those in it, in the order of their names. What begins with a dot is left alone. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name))
    .filter(
      (path) =>
        !relative(folder, path)
          .split(/[\\/]/)
          .some((part) => part.startsWith('.')),
    )
    .sort();
}

/** Reads the articles of one file. */
export async function* articlesInFile(folder: string, file: string): AsyncGenerator<FolderArticle> {
  const where = relative(folder, file);
  const kind = READ[/\.(\w+)$/.exec(file.toLowerCase())?.[1] ?? ''];
  if (kind === 'lines') return yield* articlesInLines(file, where);
  if (kind === undefined) {
    yield { where, refused: 'it is no .txt, .html, .pdf or .ndjson file' };
    return;
  }
  yield await found({ where, file }, () => (kind === 'pdf' ? extractPdf(file) : extractRequested({ file })));
}

const READ: Readonly<Record<string, 'article' | 'pdf' | 'lines'>> = {
  ...{ txt: 'article', text: 'article', md: 'article' },
  ...{ html: 'article', htm: 'article', xhtml: 'article', pdf: 'pdf', ndjson: 'lines' },
};

async function found(
  { where, file }: { readonly where: string; readonly file: string },
  read: () => ExtractOutcome | Promise<ExtractOutcome>,
): Promise<FolderArticle> {
  try {
    const outcome = await read();
    if (!outcome.ok) return { where, refused: problemWords(outcome.error) };
    const fitting = fittingLibrary(outcome.value);
    return 'error' in fitting ? { where, refused: fitting.error } : { where, file, extracted: fitting };
  } catch (error) {
    return { where, refused: error instanceof Error ? error.message : String(error) };
  }
}

async function extractPdf(file: string): Promise<ExtractOutcome> {
  const read = await readPdfFile(readFileSync(file), basename(file));
  if (!read.ok) return read;
  const outcome = extractPlain(read.text);
  return outcome.ok
    ? { ok: true, value: { ...outcome.value, title: outcome.value.title ?? read.title } }
    : outcome;
}

/** Reads lines as `extract` takes them, or as it writes them. */
async function* articlesInLines(file: string, where: string): AsyncGenerator<FolderArticle> {
  let line = 0;
  const lines = createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY });
  for await (const text of lines) {
    line += 1;
    if (text.trim() === '') continue;
    const at = { where: `${where}, line ${line}`, file };
    const written = extractedIn(text);
    if (written !== null) {
      yield 'error' in written ? { ...at, refused: written.error } : { ...at, extracted: written };
      continue;
    }
    const request = readExtractRequest(text);
    if ('error' in request) yield { ...at, refused: request.error };
    else {
      const named = request.file === undefined ? {} : { file: resolve(dirname(file), request.file) };
      yield await found(at, () => extractRequested({ ...request, ...named }));
    }
  }
}

/** Reads an article as `extract` writes it; null where the line is none. */
function extractedIn(line: string): Extracted | { readonly error: string } | null {
  let data: unknown;
  try {
    data = JSON.parse(line);
  } catch {
    return null;
  }
  if (typeof data !== 'object' || data === null || !('text' in data)) return null;
  return fittingLibrary(asExtracted({ ...NOTHING_SAID, ...data }));
}

/** Gives an article that the library has room for, or says why it has none: one line too much would have the whole file refused there. */
function fittingLibrary(extracted: object): Extracted | { readonly error: string } {
  const read = fitTo(EXTRACTED, extracted);
  if (!read.fits) return { error: `"${NAMES[read.path] ?? read.path}" is ${FAULTS[read.fault] ?? 'wrong'}` };
  const characters = read.value.text.length;
  return characters > LONGEST_TEXT
    ? { error: problemWords({ code: 'article-too-long', characters, most: LONGEST_TEXT }) }
    : read.value;
}

const FAULTS: Readonly<Record<string, string>> = { missing: 'missing', max_length: 'too long' };

/** What a line may leave out. */
const NOTHING_SAID = {
  ...{ title: null, authors: [], site: null, url: null, language: null, excerpt: false },
  ...{ published: null, publishedSure: false, publishedPrinted: null },
};

function asExtracted(line: Readonly<Record<string, unknown>>): object {
  const { title, authors, published, publishedSure, publishedPrinted, site, url, language, excerpt, text } =
    line;
  return {
    published: { day: published, isSure: publishedSure, printed: publishedPrinted },
    ...{ title, authors, site, address: url, language, text, isExcerpt: excerpt, isWhole: true },
  };
}

/** What our names are in a line. */
const NAMES: Readonly<Record<string, string>> = {
  ...{ address: 'url', isExcerpt: 'excerpt', 'published.day': 'published' },
  ...{ 'published.isSure': 'publishedSure', 'published.printed': 'publishedPrinted' },
};
