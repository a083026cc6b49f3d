import type { Span } from '../../lib/model.ts';

/**
 * Finds where the words of a query begin a word of a text, whatever the case and accents, so that a hit shows why it is one.
 * A word that matched only through a typo is not found: showing nothing beats showing something wrong.
 */
export function matchedWords(text: string, query: string): Span[] {
  const words = bare(query).match(/[\p{L}\p{N}]+/gu) ?? [];
  const spans: Span[] = [];
  for (const token of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    const lower = bare(token[0]);
    // An accent of its own, or "İ" in small letters, changes the length: the offsets would lie, and such a word is left unmarked.
    if (lower.length !== token[0].length) continue;
    const longest = Math.max(0, ...words.filter((word) => lower.startsWith(word)).map((word) => word.length));
    if (longest > 0) spans.push({ start: token.index, end: token.index + longest });
  }
  return spans;
}

function bare(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}
