import { Readability } from '@mozilla/readability';
import { rowAgainst } from './after-rows.ts';
import { type ArticleLine, articleLines } from './article-lines.ts';
import { dropBefore } from './drop-before.ts';

/** A line of so many characters is a paragraph. */
const prose = 100;

/** Holds an article's own lines. */
export interface FoundText {
  /** Paragraphs, parted by one empty line each. */
  readonly text: string;
  /** Names of the rows that took lines out behind the last one that stayed. */
  readonly droppedBehind: readonly string[];
}

/** Finds the text of a document's article. Changes the document. */
export function readBody(document: Document, title: string): FoundText {
  dropBefore(document);
  const article = new Readability<Node>(document, {
    serializer: (node) => node,
    disableJSONLD: true,
  }).parse();
  return article?.content
    ? withoutStrays(articleLines(article.content), title)
    : { text: '', droppedBehind: [] };
}

function withoutStrays(lines: readonly ArticleLine[], title: string): FoundText {
  const kept: string[] = [];
  let droppedBehind: string[] = [];
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1];
    const isBeforeProse = next !== undefined && next.text.length > prose && next.linked < 0.5;
    const row = rowAgainst(line, { before: at, behind: lines.length - 1 - at, title, isBeforeProse });
    if (row !== null) droppedBehind.push(row);
    else {
      kept.push(line.text);
      droppedBehind = [];
    }
  }
  return { text: kept.join('\n\n'), droppedBehind };
}
