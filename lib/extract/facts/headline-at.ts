import type { PageLine, PageSource } from '../source/page-source.ts';
import { isSameLine } from './word-overlap.ts';

/** A line of so many characters is a paragraph. */
const firstParagraph = 200;

/**
 * Finds the line that heads the article, as a position among the lines of its page. Without a heading that says the title, another one heads it,
 * or its first paragraph does.
 */
export function headlineAt({ lines }: PageSource, inSight: PageLine | null, title: string | null): number {
  if (inSight) return lines.indexOf(inSight);
  const places = [
    lines.findIndex(({ text }) => title !== null && isSameLine(text, title)),
    lines.findIndex(({ level }) => level === 1),
    lines.findIndex(({ text }) => text.length >= firstParagraph),
  ];
  return places.find((at) => at >= 0) ?? 0;
}
