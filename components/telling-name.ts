import type { QuoteView } from '../lib/holdings/quote-view.ts';

const PRONOUNS = new Set(['he', 'she', 'it', 'they', 'who', 'i', 'we', 'both']);

/**
 * Returns the words that named a quote's speakers. Null where they tell nothing: a pronoun, or words of the names
 * shown beside them ("Wang" of Wang Yi, "China and Russia" of the two).
 */
export function tellingName({ namedAs, speakers }: Pick<QuoteView, 'namedAs' | 'speakers'>): string | null {
  if (namedAs === null || PRONOUNS.has(namedAs.toLowerCase())) return null;
  const shown = new Set(speakers.flatMap(({ name }) => wordsOf(name)));
  return wordsOf(namedAs).every((word) => word === 'and' || shown.has(word)) ? null : namedAs;
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}
