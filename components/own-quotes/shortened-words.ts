/** Shortens words that a form asks about to their start and their end. */
export function shortenedWords(words: string): string {
  return words.length <= 90
    ? words
    : `${words.slice(0, 60).replace(/\s+\S*$/, '')} … ${words.slice(-20).replace(/^\S*\s+/, '')}`;
}
