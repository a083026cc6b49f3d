import type { Token } from '../../english/tokens.ts';

const OPENING = /^[“‘"'(]$/;
const CLOSING = /^[”’"')]$/;

/** Reads a nickname in marks that stands at a position: Edmund | “Ned” Farrow. `end` is the position behind its marks. */
export function nicknameIn(
  tokens: readonly Token[],
  at: number,
): { readonly word: Token; readonly end: number } | null {
  const [mark, word, close] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!mark || !word || !close || !OPENING.test(mark.lower) || !CLOSING.test(close.lower)) return null;
  return word.shape === 'capital' ? { word, end: at + 3 } : null;
}
