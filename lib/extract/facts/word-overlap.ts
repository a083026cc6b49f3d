/** Lists the words of a line, in lower case, without marks. */
export function lineWords(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Says which share of the words of a line stand in another one, from 0 to 1. */
export function shareOf(text: string, other: string): number {
  const words = lineWords(text);
  const others = new Set(lineWords(other));
  return words.length === 0 ? 0 : words.filter((word) => others.has(word)).length / words.length;
}

/** Says whether two lines have the same words, but for a few. */
export function isSameLine(one: string, other: string): boolean {
  return Math.min(shareOf(one, other), shareOf(other, one)) >= 0.75;
}
