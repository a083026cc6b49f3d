import { readFileSync } from 'node:fs';
import { curatedOf } from '../lib/article/curated.ts';
import { decodePage } from '../lib/extract/decode-page.ts';
import { savedAddress } from '../lib/extract/extract-html.ts';
import { reading, readPage } from '../lib/extract/extract-page.ts';
import { extractText } from '../lib/extract/extract-text.ts';
import type { ExtractOutcome } from '../lib/extract/extracted.ts';
import { lazily } from '../lib/text/lazily.ts';
import { type BadLine, readJsonLine } from './json-line.ts';
import { parsePage } from './parse-page.ts';

/** A page to read: its markup or the file that holds it, and where it was. */
export interface ExtractRequest {
  readonly id: string;
  readonly html?: string;
  readonly file?: string;
  readonly url?: string;
}

/** Nobody is curated for a text: its header names its source itself. */
const curated = lazily(() => curatedOf([]));

/** Reads an article out of markup, or out of a file of markup or text. Throws where there is no such file. */
export function extractRequested({ html, file, url }: Omit<ExtractRequest, 'id'>): ExtractOutcome {
  const text = html ?? decodePage(readFileSync(file ?? ''));
  if (file !== undefined && /\.(?:txt|text|md)$/i.test(file)) return extractPlain(text);
  const page = parsePage(text);
  return reading(page, () => ({ ok: true, value: readPage(page, url ?? savedAddress(text) ?? '') }));
}

/** Reads an article out of a text. */
export function extractPlain(text: string): ExtractOutcome {
  return extractText(text, curated());
}

/** Reads what a line asks, `{"id", "html" or "file", "url"?}`, or says what is wrong with it. */
export function readExtractRequest(line: string): ExtractRequest | BadLine {
  const read = readJsonLine(line, '{"id", "html" or "file", "url"?}');
  if ('error' in read) return read;
  const {
    id,
    fields: { html, file, url },
  } = read;
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
