import { paragraphs } from '../../text/paragraphs.ts';
import { spaced } from '../../text/spaced.ts';

/**
 * Counts the paragraphs in which two versions of a text differ: those that only one of them has, a changed one once. Where they stand,
 * and how their words are spaced, is no difference. Linear in the texts.
 */
export function changedParagraphs(before: string, after: string): number {
  const left = new Map<string, number>();
  for (const one of plainParagraphs(before)) left.set(one, (left.get(one) ?? 0) + 1);
  let added = 0;
  for (const one of plainParagraphs(after)) {
    const count = left.get(one) ?? 0;
    if (count === 0) added += 1;
    else left.set(one, count - 1);
  }
  const gone = [...left.values()].reduce((sum, count) => sum + count, 0);
  return Math.max(added, gone);
}

function plainParagraphs(text: string): string[] {
  return paragraphs(text).map(({ start, end }) => spaced(text.slice(start, end)));
}
