import { curatedOf } from '../../lib/article/curated.ts';
import { decodePage } from '../../lib/extract/decode-page.ts';
import { extractHtml } from '../../lib/extract/extract-html.ts';
import { reading, readPage } from '../../lib/extract/extract-page.ts';
import { extractText } from '../../lib/extract/extract-text.ts';
import type { ExtractOutcome } from '../../lib/extract/extracted.ts';
import { BINARY_WITHIN, isBinary } from '../../lib/extract/is-binary.ts';
import type { Problem } from '../../lib/problems/problem.ts';
import { readPdf } from './read-pdf.ts';

type Kind = 'text' | 'page' | 'pdf';

/** Files of each kind by the ends of their names: browsers tell no type of some, and a wrong one of others. */
const ENDINGS: Readonly<Record<string, Kind>> = {
  txt: 'text',
  text: 'text',
  md: 'text',
  html: 'page',
  htm: 'page',
  xhtml: 'page',
  pdf: 'pdf',
};
const TYPES: Readonly<Record<string, Kind>> = {
  'text/plain': 'text',
  'text/markdown': 'text',
  'text/html': 'page',
  'application/xhtml+xml': 'page',
  'application/pdf': 'pdf',
};

/** Larger files are not even read: a film that was chosen by mistake would be held in memory. A saved page may hold its pictures. */
const MOST_BYTES: Readonly<Record<Kind, number>> = { text: 20_000_000, page: 60_000_000, pdf: 100_000_000 };

/** Nobody is curated for a text: its header names its source itself. */
const NOBODY = curatedOf([]);

/** Reads an article out of a file. `onPart` is told how much of it is read, from 0 to 1. */
export function readArticleFile(file: File, onPart: (part: number) => void): Promise<ExtractOutcome> {
  return readWith(READ, file, onPart);
}

/** Reads the text of a draft out of a file: all that is written there, be it an article or two sentences. `onPart` is told as above. */
export function readDraftFile(file: File, onPart: (part: number) => void): Promise<TextOutcome> {
  return readWith(READ_DRAFT, file, onPart);
}

async function readWith<Outcome>(
  read: Readonly<Record<Kind, (file: File, onPart: (part: number) => void) => Promise<Outcome>>>,
  file: File,
  onPart: (part: number) => void,
): Promise<Outcome | Failed> {
  const fail = (why: 'kind' | 'empty' | 'damaged' | 'too-large'): Failed => ({
    ok: false,
    error: { code: 'file-unreadable', file: file.name, why },
  });
  const kind = kindOf(file);
  if (kind === null) return fail('kind');
  if (file.size === 0) return fail('empty');
  if (file.size > MOST_BYTES[kind]) return fail('too-large');
  try {
    if (kind === 'text' && isBinary(await headOf(file))) return fail('kind');
    return await read[kind](file, onPart);
  } catch {
    // It went away since it was chosen.
    return fail('damaged');
  }
}

/** Reads an article out of a text that was pasted. */
export function readPasted(text: string): ExtractOutcome {
  return extractText(text, NOBODY);
}

/** Gives the text of a draft, or says why there is none. */
export type TextOutcome = { readonly ok: true; readonly text: string } | Failed;
type Failed = { readonly ok: false; readonly error: Problem };

type Read = (file: File, onPart: (part: number) => void) => Promise<ExtractOutcome>;

const READ: Readonly<Record<Kind, Read>> = {
  text: async (file) => extractText(await decoded(file), NOBODY),
  page: async (file) => {
    const html = await decoded(file);
    // Nothing of such a document loads or runs.
    return extractHtml(new DOMParser().parseFromString(html, 'text/html'), html);
  },
  pdf: async (file, onPart) => {
    const read = await readPdf(file, onPart);
    if (!read.ok) return read satisfies { readonly ok: false; readonly error: Problem };
    const outcome = extractText(read.text, NOBODY);
    return outcome.ok
      ? { ok: true, value: { ...outcome.value, title: outcome.value.title ?? read.title } }
      : outcome;
  },
};

const READ_DRAFT: Readonly<
  Record<Kind, (file: File, onPart: (part: number) => void) => Promise<TextOutcome>>
> = {
  text: async (file) => ({ ok: true, text: await decoded(file) }),
  page: async (file) => {
    const page = new DOMParser().parseFromString(await decoded(file), 'text/html');
    const outcome = reading(page, () => ({ ok: true, value: readPage(page, '') }));
    return outcome.ok ? { ok: true, text: outcome.value.text } : outcome;
  },
  pdf: readPdf,
};

const headOf = async (file: File): Promise<Uint8Array> =>
  new Uint8Array(await file.slice(0, BINARY_WITHIN).arrayBuffer());

async function decoded(file: File): Promise<string> {
  return decodePage(new Uint8Array(await file.arrayBuffer()));
}

function kindOf({ name, type }: File): Kind | null {
  const [, ending = ''] = /\.(\w+)$/.exec(name.toLowerCase()) ?? [];
  return ENDINGS[ending] ?? TYPES[type.split(';')[0] ?? ''] ?? null;
}
