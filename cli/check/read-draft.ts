import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { problemWords } from '../../components/words/problem-words.ts';
import { type DraftText, draftText } from '../../lib/drafts/draft-text.ts';
import { lineNumberAt, paragraphNumberAt } from '../../lib/drafts/places.ts';
import { decodePage } from '../../lib/extract/decode-page.ts';
import { isBinary } from '../../lib/extract/is-binary.ts';
import { extractRequested } from '../extract-request.ts';
import { readPdfFile } from '../pack/read-pdf-file.ts';

/** Is a draft that was read from a file. */
export interface ReadDraft extends DraftText {
  /** Tells where an offset stands: on a line of the file, or, where that has none that anybody sees, in a paragraph. Both count from 1. */
  readonly placeOf: (offset: number) => DraftPlace;
}

/** Is a place in a draft. */
export type DraftPlace = { readonly line: number } | { readonly paragraph: number };

/** Reads a draft. Throws an `Error` that names the file and says what is wrong with it. */
export async function readDraft(file: string): Promise<ReadDraft> {
  requireFile(file);
  const [, ending = ''] = /\.(\w+)$/.exec(file.toLowerCase()) ?? [];
  const read = READ[ending];
  if (read === undefined) throw new Error(`${file}: it is no .txt, .md, .html or .pdf file`);
  if (statSync(file).size === 0) throw new Error(`${file}: it is empty`);
  return read(file);
}

/** Throws where a path leads to no file. */
export function requireFile(file: string): void {
  if (!existsSync(file)) throw new Error(`${file}: there is no such file`);
  if (!statSync(file).isFile()) throw new Error(`${file}: it is no file`);
}

type Read = (file: string) => Promise<ReadDraft>;

const plain: Read = async (file) => {
  const bytes = readFileSync(file);
  if (isBinary(bytes)) throw new Error(`${file}: it holds no text`);
  const written = decodePage(bytes);
  const lineOf = lineNumberAt(written);
  return { ...draftText(written), placeOf: (offset) => ({ line: lineOf(offset) }) };
};

const page: Read = async (file) => {
  const outcome = extractRequested({ file });
  if (!outcome.ok) throw new Error(`${file}: ${problemWords(outcome.error)}`);
  return inParagraphs(outcome.value.text);
};

const pdf: Read = async (file) => {
  const outcome = await readPdfFile(readFileSync(file), basename(file));
  if (!outcome.ok) throw new Error(problemWords(outcome.error));
  return inParagraphs(outcome.text);
};

const READ: Readonly<Record<string, Read>> = {
  ...{ txt: plain, text: plain, md: plain },
  ...{ html: page, htm: page, xhtml: page, pdf },
};

/** Takes what has no lines that anybody sees. */
function inParagraphs(written: string): ReadDraft {
  const draft = draftText(written);
  const paragraphOf = paragraphNumberAt(draft.text);
  return { ...draft, placeOf: (offset) => ({ paragraph: paragraphOf(offset) }) };
}
