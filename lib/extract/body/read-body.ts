import { Readability } from '@mozilla/readability';
import { DROPPED_AFTER } from './after-rows.ts';
import { type ArticleLine, articleLines } from './article-lines.ts';
import { dropBefore } from './drop-before.ts';

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
    const row = DROPPED_AFTER.find(({ goes }) => goes({ ...line, at, count: lines.length, title }));
    if (row) droppedBehind.push(row.name);
    else {
      kept.push(line.text);
      droppedBehind = [];
    }
  }
  return { text: kept.join('\n\n'), droppedBehind };
}
