// By its file: the package's own entry brings each of its ways to compare, 12 kB more in a card.
import { diffArrays } from 'diff/lib/diff/array.js';
import type { WordSpan } from './word-spans.ts';

/** Is a run of words that both texts have, or one of them alone: neither is true where both do. */
interface WordChange {
  readonly added: boolean;
  readonly removed: boolean;
  /** Counts the words. */
  readonly count: number;
}

/** Stretches of thousands of words are shown as they are rather than waited for. */
const LONGEST_MS = 100;

/** Compares the words of two stretches, by their forms; null where that would take too long. */
export function wordChanges(
  known: readonly WordSpan[],
  quoted: readonly WordSpan[],
): readonly WordChange[] | null {
  const changes = diffArrays([...known], [...quoted], {
    comparator: (one, other) => one.form === other.form,
    timeout: LONGEST_MS,
  });
  return changes ?? null;
}
