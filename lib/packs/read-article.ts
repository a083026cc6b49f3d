import type { ArticleId } from '../model.ts';
import { lineNotUtf8 } from '../text/line-not-utf8.ts';

/** Holds a file as it was read from disk or picked by a reader. */
export interface ArticleFile {
  /** Its name as errors should show it: "seeds/000.txt". */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Reads an article's text, byte for byte as it came but for a byte order mark. Throws an error with file and line where
 * the bytes are no UTF-8, the text is empty, or it holds a NUL.
 */
export function readArticle(file: ArticleFile): { readonly id: ArticleId; readonly text: string } {
  const text = decode(file);
  if (text.trim() === '')
    throw new Error(`${file.name}:1: the article is empty. Put its text in, or delete the file.`);
  const nul = text.indexOf('\0');
  if (nul >= 0)
    throw new Error(
      `${file.name}:${lineAt(text, nul)}: this is no text (it holds a NUL). Save the article as plain text.`,
    );
  const id = (file.name.split('/').at(-1) ?? file.name).replace(/\.txt$/, '');
  return { id: id as ArticleId, text };
}

function decode({ name, bytes }: ArticleFile): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Error(
      `${name}:${lineNotUtf8(bytes)}: not valid UTF-8. Save the file as UTF-8 and build again.`,
    );
  }
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
