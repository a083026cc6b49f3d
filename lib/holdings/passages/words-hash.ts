import type { Span } from '../../model.ts';
import { hash } from '../../text/hash.ts';
import { normalise } from '../../text/normalise.ts';

/** Hashes the words of a span. Letters and digits count: marks, spaces, line breaks and capitals make no other words. Ids depend on it. */
export function wordsHash(text: string, span: Span): string {
  return hash(plainWordsOf(text, span).join(' '));
}

/** Lists the words of a span in lower case, without marks. */
export function plainWordsOf(text: string, { start, end }: Span): readonly string[] {
  return (
    normalise(text.slice(start, end))
      .text.toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}
