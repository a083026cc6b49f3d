import type { Span } from '../../lib/model.ts';

/**
 * Finds where the words of a query begin a word of a text, whatever the case, so that a hit shows why it is one.
 * A word that matched only through a typo is not found: showing nothing beats showing something wrong.
 */
export function matchedWords(text: string, query: string): Span[] {
  const words = query.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const spans: Span[] = [];
  for (const token of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    const lower = token[0].toLowerCase();
    // Lower-casing may change the length ("İ"): then the offsets would lie, and such a word is left unmarked.
    if (lower.length !== token[0].length) continue;
    const longest = Math.max(0, ...words.filter((word) => lower.startsWith(word)).map((word) => word.length));
    if (longest > 0) spans.push({ start: token.index, end: token.index + longest });
  }
  return spans;
}
