import { Readability } from '@mozilla/readability';
import { BODY_MARKS } from '../../english/pages/box-words.ts';
import { rowAgainst } from './after-rows.ts';
import { type ArticleLine, articleLines } from './article-lines.ts';
import { dropBefore } from './drop-before.ts';

/** A line of so many characters is a paragraph. */
const prose = 100;

const shortest = 60;

/** Holds an article's own lines. */
export interface FoundText {
  /** Paragraphs, parted by one empty line each. */
  readonly text: string;
  /** Names of the rows that took lines out behind the last one that stayed. */
  readonly droppedBehind: readonly string[];
}

/** Finds the text of a document's article. Changes the document. */
export function readBody(document: Document, title: string, authors: readonly string[]): FoundText {
  dropBefore(document, title);
  const marked = markedBody(document);
  const isHuge = document.querySelectorAll('*').length > mostRetried;
  const article = new Readability<Node>(document, {
    serializer: (node) => node,
    disableJSONLD: true,
    ...(isHuge ? { charThreshold: 0 } : {}),
  }).parse();
  const found = article?.content ? articleLines(article.content) : [];
  return withoutStrays(proseOf(found) < proseOf(marked) * fewestOfMarked ? marked : found, {
    title,
    authors,
  });
}

/** Where Readability finds little it looks three times more, each with laxer rules: seconds on a page of so many elements. */
const mostRetried = 20_000;

/** Readability takes a part for the whole where others interrupt it. With less than this share of the marked body it did. */
const fewestOfMarked = 0.6;

/** Reads what the page itself marks as the body of its article; empty where it marks none, or several. */
function markedBody(document: Document): ArticleLine[] {
  for (const mark of BODY_MARKS) {
    const [only, ...others] = document.querySelectorAll(mark);
    if (only && others.length === 0) return articleLines(only);
  }
  return [];
}

/** Counts the characters of paragraphs that are no links. */
function proseOf(lines: readonly ArticleLine[]): number {
  return lines.reduce(
    (count, { text, linked }) => (text.length > shortest && linked < 0.3 ? count + text.length : count),
    0,
  );
}

function withoutStrays(
  lines: readonly ArticleLine[],
  told: { readonly title: string; readonly authors: readonly string[] },
): FoundText {
  const kept: string[] = [];
  let droppedBehind: string[] = [];
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1];
    const isBeforeProse = next !== undefined && next.text.length > prose && next.linked < 0.5;
    const row = rowAgainst(line, { before: at, behind: lines.length - 1 - at, ...told, isBeforeProse });
    if (row !== null) droppedBehind.push(row);
    else {
      kept.push(line.text);
      droppedBehind = [];
    }
  }
  return { text: kept.join('\n\n'), droppedBehind };
}
