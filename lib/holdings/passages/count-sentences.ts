import { tokenise } from '../../english/tokens.ts';

/** Characters from which on nobody counts: two pages of print. It keeps the time of a view bounded. */
const FAR = 6_000;

/** Counts the sentences that end between two offsets; null where they lie too far apart to count. Stops of "Mr." end none. */
export function countSentences(text: string, from: number, to: number): number | null {
  if (to - from > FAR) return null;
  const tokens = tokenise(text, from, to);
  let count = 0;
  for (const [at, { shape, lower, end }] of tokens.entries()) {
    const next = tokens[at + 1]?.start ?? to;
    const isStop = shape === 'mark' && /^[.?!…]|^\.{3,}$/.test(lower);
    if (text.slice(end, next).includes('\n') || (isStop && beginsSentence(text, next))) count++;
  }
  return count;
}

/** Tells whether a sentence may begin at an offset: at a capital, a digit, or a mark before one. */
function beginsSentence(text: string, at: number): boolean {
  return /^\s*(?:["“”‘’«»')\]]\s*)*[\p{Lu}\p{N}]/u.test(text.slice(at, at + 8));
}
