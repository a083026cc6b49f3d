import { type Attributed, inferredFrom } from './words/speaker-words.ts';

const PRONOUNS = new Set(['he', 'she', 'it', 'they', 'who', 'i', 'we', 'both']);

/**
 * Returns the words that named a quote's speakers. Null where they tell nothing beside the names shown: a pronoun, words of the names
 * themselves ("Wang" of Wang Yi, "China and Russia" of the two), or words that the speakers are said to be inferred from.
 */
export function tellingName(quote: Attributed): string | null {
  const { namedAs, speakers } = quote;
  if (namedAs === null || speakers.length === 0 || PRONOUNS.has(namedAs.toLowerCase())) return null;
  if (inferredFrom(quote)?.toLowerCase().endsWith(`“${namedAs.toLowerCase()}”`)) return null;
  const shown = new Set(speakers.flatMap(({ name }) => wordsOf(name)));
  return wordsOf(namedAs).every((word) => word === 'and' || shown.has(word)) ? null : namedAs;
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}
