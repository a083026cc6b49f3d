/**
 * Reduces a text to its words in small letters without accents, between single spaces. "U.S." and "China’s" are one word each: who types
 * "us" or "chinas" finds them.
 */
export function plainWords(text: string): string {
  const bare = text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  const words = bare.match(/[\p{L}\p{N}]+(?:[.'’][\p{L}\p{N}]+)*/gu) ?? [];
  return words.map((word) => word.replace(/[.'’]/g, '')).join(' ');
}
